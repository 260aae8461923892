package io.liaison.importing;

import io.liaison.base.InvalidInput;
import io.liaison.content.FormTemplate;
import io.liaison.content.ProfileContent;
import io.liaison.content.Term;
import java.util.Collection;
import java.util.List;
import org.commonmark.node.Node;

/**
 * Reads pages of the old static site: a partner's profile page, its about page, its home page. Each page is read onto the content so far; what that
 * says already stays. Every word of the page is afterwards in the draft or in a finding.
 */
public final class MarkdownImport {

    private final TermMatcher terms;
    private final List<FormTemplate> templates;

    /**
     * @param terms of all vocabularies; retired ones are never chosen
     * @param templates the hosted forms the platform owns
     */
    public MarkdownImport(Collection<Term> terms, Collection<FormTemplate> templates) {
        this.terms = new TermMatcher(terms);
        this.templates = List.copyOf(templates);
    }

    /**
     * Reads one page onto the content so far, {@link ProfileContent#EMPTY} for the first.
     *
     * @throws InvalidInput when the source is no page with readable front matter; the message says what to do
     */
    public Imported read(Source source, ProfileContent onto) {
        Report report = new Report();
        FrontMatter page = FrontMatter.read(new SourceRepair(report).repair(source.text()));
        Node body = new PageBody(report).read(page.body());
        Intake intake = new Intake(report);
        Draft draft = new Draft(onto, intake, report);
        reader(draft, intake, report).read(page, body);
        new Remainder(report).list(page.body(), draft.content());
        return new Imported(draft.content(), report.findings(), draft.kept());
    }

    private PageReader reader(Draft draft, Intake intake, Report report) {
        Addresses addresses = new Addresses(report);
        Prose prose = new Prose(report, addresses);
        TermLists lists = new TermLists(terms, prose, intake, report);
        EstablishedDate established = new EstablishedDate(report);
        CallToActionReader callsToAction = new CallToActionReader(templates, addresses, report);
        return new PageReader(
                draft,
                new PageName(draft, intake, report),
                new ProfileSettings(draft, addresses, lists, report),
                new HomePageReader(draft, prose, intake, addresses, report),
                new BodyReader(
                        draft,
                        prose,
                        new OverviewReader(draft, prose, addresses, lists, intake, report),
                        new OfferReader(draft, prose, lists, callsToAction, intake, report),
                        new StatementReader(draft, prose, report),
                        established,
                        report),
                established,
                prose,
                report);
    }
}
