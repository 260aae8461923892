package io.liaison.importing;

import io.liaison.base.EmailAddress;
import io.liaison.content.CallToAction;
import io.liaison.content.FormTemplate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Turns the link by which a page asks for an introduction into a call to action, which Liaison builds and nobody types. */
final class CallToActionReader {

    private static final Pattern ASKING = Pattern.compile(
            ".*\\b(?:introductions?|contact us|get in touch|enquir\\w*|inquir\\w*|apply|register|connect with us)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern FORM_HOST = Pattern.compile(
            "(?:form|forms|survey)\\..*|.*\\.(?:typeform|jotform|surveymonkey|wufoo|qualtrics)\\.com|forms\\.gle|formsg\\..*");

    private final List<FormTemplate> templates;
    private final Addresses addresses;
    private final Report report;

    CallToActionReader(List<FormTemplate> templates, Addresses addresses, Report report) {
        this.templates = templates;
        this.addresses = addresses;
        this.report = report;
    }

    /** Whether the block is nothing but an invitation to get in touch. */
    static boolean isCallToAction(Node block) {
        if (!(block instanceof Heading || block instanceof Paragraph)) {
            return false;
        }
        String label = Markup.text(block);
        boolean bareRequest = block instanceof Heading
                && Markup.all(Link.class, block).isEmpty()
                && label.matches("(?i)request (?:an )?introduction");
        return isLinkAlone(block) && asksByWords(label) || bareRequest;
    }

    /** Whether the block is nothing but a link, whatever its words. */
    static boolean isLinkAlone(Node block) {
        if (!(block instanceof Heading || block instanceof Paragraph)) {
            return false;
        }
        List<Link> links = Markup.all(Link.class, block);
        String label = Markup.text(block);
        return links.size() == 1
                && !label.isEmpty()
                && Markup.text(links.getFirst()).equals(label);
    }

    static boolean asksByWords(String label) {
        return ASKING.matcher(label).matches();
    }

    /** What the block's link becomes; null where it leads nowhere. */
    @Nullable
    CallToAction read(Node block, String offerTitle, OwnNames own, String path) {
        Place place = new Place(Markup.line(block), path + "/callToAction");
        report.understood(Markup.text(block));
        Optional<Link> link = Markup.all(Link.class, block).stream().findFirst();
        if (link.isEmpty() || link.get().getDestination().isBlank()) {
            broken(place, Markup.text(block));
            return null;
        }
        return read(link.get(), offerTitle, own, place);
    }

    private @Nullable CallToAction read(Link link, String offerTitle, OwnNames own, Place place) {
        String address = link.getDestination().strip();
        String excerpt = Prose.source(link);
        if (address.toLowerCase(Locale.ROOT).startsWith("mailto:")) {
            return email(address, excerpt, place);
        }
        Optional<FormTemplate> template = templates.stream()
                .filter(known -> isSameForm(known.address(), address))
                .findFirst();
        if (template.isPresent() || isForm(address)) {
            reportForeign(own.foreignIn(address, offerTitle), excerpt, place);
            return form(template, excerpt, place);
        }
        String site = addresses.website(address, place);
        if (site.isEmpty()) {
            return null;
        }
        recognised(place, "It leads to another site; visitors are told so before they leave.", excerpt);
        return new CallToAction.ExternalSite(site);
    }

    private @Nullable CallToAction email(String address, String excerpt, Place place) {
        String mailbox =
                address.substring("mailto:".length()).split("\\?", 2)[0].replace("%40", "@");
        if (!EmailAddress.isEmailAddress(mailbox)) {
            broken(place, excerpt);
            return null;
        }
        recognised(place, "It opens a letter to this address; its subject will name the offer.", excerpt);
        return new CallToAction.Email(mailbox.strip());
    }

    private CallToAction form(Optional<FormTemplate> template, String excerpt, Place place) {
        if (template.isPresent()) {
            String name = template.get().name();
            recognised(place, "It uses the form “" + name + "”, whose fields are filled in from the profile.", excerpt);
            return new CallToAction.HostedForm(template.get().id());
        }
        report.add(
                FindingKind.UNKNOWN_FORM,
                place,
                "The platform knows no form at this address, so the offer uses Liaison's own form. To go on using this one, "
                        + "let the platform add it and choose it in the offer.",
                excerpt);
        return new CallToAction.OurForm();
    }

    private void reportForeign(List<String> names, String excerpt, Place place) {
        for (String name : names) {
            report.add(
                    FindingKind.FOREIGN_CALL_TO_ACTION,
                    place,
                    "The link tells the form that the visitor asks for “" + name
                            + "”, which is neither this institute nor this "
                            + "offer. It was not taken over; find out who got the requests so far.",
                    excerpt);
        }
    }

    private void recognised(Place place, String message, String excerpt) {
        report.add(FindingKind.CALL_TO_ACTION, place, message, excerpt);
    }

    private void broken(Place place, String excerpt) {
        report.add(
                FindingKind.BROKEN_ADDRESS,
                place,
                "This call to action leads nowhere. Choose in the offer how visitors ask for an introduction.",
                excerpt);
    }

    private static boolean isSameForm(String known, String address) {
        return plain(known).equals(plain(address));
    }

    private static String plain(String address) {
        return address.split("[?#]", 2)[0]
                .replaceAll("^(?i:https?:)?//", "")
                .replaceAll("/+$", "")
                .toLowerCase(Locale.ROOT);
    }

    private static boolean isForm(String address) {
        String plain = plain(address);
        String host = plain.split("/", 2)[0];
        return FORM_HOST.matcher(host).matches() || plain.startsWith("docs.google.com/forms/");
    }
}
