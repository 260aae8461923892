package io.liaison.importing;

import io.liaison.content.ProfileContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** Reads one page into the draft: front matter, body, and what is left over of both. */
final class PageReader {

    private static final Set<String> SITE_SETTINGS = Set.of(
            "url",
            "layout",
            "permalink",
            "variant",
            "third_nav_title",
            "second_nav_title",
            "collection_name",
            "order",
            "id",
            "alignment",
            "backgroundColor",
            "size",
            "button",
            "date",
            "breadcrumb");

    private final Draft draft;
    private final PageName name;
    private final ProfileSettings profileSettings;
    private final HomePageReader homePage;
    private final BodyReader body;
    private final EstablishedDate established;
    private final Prose prose;
    private final Report report;

    PageReader(
            Draft draft,
            PageName name,
            ProfileSettings profileSettings,
            HomePageReader homePage,
            BodyReader body,
            EstablishedDate established,
            Prose prose,
            Report report) {
        this.draft = draft;
        this.name = name;
        this.profileSettings = profileSettings;
        this.homePage = homePage;
        this.body = body;
        this.established = established;
        this.prose = prose;
        this.report = report;
    }

    void read(FrontMatter page, Node tree) {
        Setting settings = page.settings();
        String title = settings.take("title");
        Setting highlights = settings.group("sections");
        boolean isAboutInstitute =
                isProfile(tree, title) || !highlights.entries().isEmpty();
        if (isAboutInstitute) {
            name.ofInstitute(title, settings.lineOf("title"), tree);
        } else {
            name.ofPage(title, settings.lineOf("title"));
        }
        ProfileContent before = draft.content();
        profileSettings.read(settings);
        OwnNames own = ownNames(title);
        readSettings(settings, own);
        ForeignNames foreign = new ForeignNames(report, own);
        foreign.lookAtHeadings(title, isAboutInstitute, tree);
        List<BodyPart> parts = BodyPart.split(tree, heading -> isTitle(heading, title));
        if (isAboutInstitute) {
            body.readProfile(parts, own);
        } else {
            body.readPage(parts, title, own);
        }
        homePage.read(highlights);
        established.tell(draft);
        foreign.lookAtTexts(before, draft.content());
        reportLeftovers(page);
        if (page.body().isBlank() && highlights.entries().isEmpty()) {
            reportEmptiness(title);
        }
    }

    private OwnNames ownNames(String title) {
        OwnNames own = new OwnNames(draft.content().aliases());
        own.add(draft.text("name"));
        own.add(draft.text("acronym"));
        PageName.namesIn(title).forEach(own::add);
        return own;
    }

    /** Whether the page is about the institute as a whole, and so its title is the institute's name. */
    private static boolean isProfile(Node tree, String title) {
        List<Topic> topics = Markup.all(Heading.class, tree).stream()
                .map(heading -> Topic.of(Markup.text(heading)))
                .toList();
        return topics.contains(Topic.OFFERS) || topics.contains(Topic.OVERVIEW) && Topic.of(title) != Topic.ABOUT;
    }

    private void readSettings(Setting settings, OwnNames own) {
        String description = settings.take("description");
        int line = settings.lineOf("description");
        draft.say("summary", description, line);
        established.lookIn(description, line, own);
        String picture = settings.take("image");
        if (!picture.isEmpty()) {
            prose.picture(picture, "", "![](" + picture + ")", new Place(settings.lineOf("image"), "logo"));
        }
    }

    private boolean isTitle(String heading, String title) {
        return PageName.isTitle(heading, List.of(title, draft.text("name")));
    }

    private void reportLeftovers(FrontMatter page) {
        List<Setting> known = new ArrayList<>();
        for (Setting group : page.settings().groups()) {
            Map<Boolean, List<Setting>> leftovers =
                    group.leftovers().stream().collect(Collectors.partitioningBy(PageReader::isSiteSetting));
            for (Setting unknown : leftovers.getOrDefault(false, List.of())) {
                report.unplaced(
                        unknown.line(), "The profile has nothing that this setting could become.", unknown.toString());
            }
            known.addAll(leftovers.getOrDefault(true, List.of()));
        }
        if (!known.isEmpty()) {
            report.add(
                    FindingKind.PAGE_SETTING,
                    new Place(known.getFirst().line(), ""),
                    "These only told the old site where and how to show the page. Nothing is to be done.",
                    known.stream().map(Setting::toString).distinct().collect(Collectors.joining("\n")));
        }
        for (Setting comment : page.comments()) {
            report.add(
                    FindingKind.COMMENT,
                    new Place(comment.line(), ""),
                    "Readers of the page never saw this. It was left out; take over what is still wanted.",
                    comment.toString());
        }
    }

    private static boolean isSiteSetting(Setting setting) {
        return SITE_SETTINGS.contains(setting.key());
    }

    private void reportEmptiness(String title) {
        report.add(
                FindingKind.EMPTY_PAGE,
                Place.WHOLE_PAGE,
                "The page has no text below its front matter, so little more than the name could be read. Import a later version "
                        + "of it, or write the profile in the editor.",
                title);
    }
}
