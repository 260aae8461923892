package io.liaison.comparison;

import io.liaison.content.Audience;
import io.liaison.content.CallToAction;
import io.liaison.content.Contact;
import io.liaison.content.NewsItem;
import io.liaison.content.Offer;
import io.liaison.content.Picture;
import io.liaison.content.PlaceNames;
import io.liaison.content.ProfileContent;
import io.liaison.content.Section;
import io.liaison.content.Vocabulary;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Content as a reviewer reads it: labelled fields, and lists of parts that have fields of their own; codes are replaced by their labels. */
record Outline(List<Field> fields, List<PartList> lists) {

    /** The value of a field. */
    sealed interface Value {

        record Prose(String text) implements Value {}

        record Listed(List<String> items) implements Value {}

        record Shown(@Nullable Picture picture) implements Value {}
    }

    record Field(String name, String label, Value value) {}

    /** @param noun what one part is called, such as "Offer" */
    record PartList(String name, String noun, List<Part> parts) {}

    record Part(String id, String title, List<Field> fields) {}

    static Outline of(ProfileContent content, Labels labels) {
        Writer writer = new Writer(labels);
        return new Outline(
                writer.fields(content),
                List.of(
                        new PartList(
                                "offers",
                                "Offer",
                                content.offers().stream().map(writer::offer).toList()),
                        new PartList(
                                "sections",
                                "Section",
                                content.sections().stream().map(writer::section).toList()),
                        new PartList(
                                "news",
                                "News item",
                                content.news().stream().map(writer::news).toList()),
                        new PartList(
                                "contacts",
                                "Contact",
                                content.contacts().stream().map(writer::contact).toList())));
    }

    private record Writer(Labels labels) {

        List<Field> fields(ProfileContent content) {
            return List.of(
                    text("name", "Name", content.name()),
                    text("acronym", "Acronym", content.acronym()),
                    items("aliases", "Also known as", content.aliases()),
                    text("summary", "Summary", content.summary()),
                    text("overview", "Overview", content.overview()),
                    picture("logo", "Logo", content.logo()),
                    text("website", "Website", content.website()),
                    text(
                            "organisationType",
                            "Organisation type",
                            term(Vocabulary.ORGANISATION_TYPE, content.organisationType())),
                    terms("domains", "Domains", Vocabulary.DOMAIN, content.domains()),
                    terms("regions", "Regions", Vocabulary.REGION, content.regions()),
                    text("established", "Established", content.established()),
                    text("vision", "Vision", content.vision()),
                    items("mission", "Mission", content.mission()),
                    items(
                            "values",
                            "Core values",
                            content.values().stream()
                                    .map(value -> joined(value.name(), ": ", value.statement()))
                                    .toList()));
        }

        Part offer(Offer offer) {
            return new Part(
                    offer.id(),
                    offer.title(),
                    List.of(
                            text("title", "Title", offer.title()),
                            text("kind", "Kind", term(Vocabulary.OFFER_KIND, offer.kind())),
                            text("description", "Description", offer.description()),
                            text("partnerProvides", PlaceNames.PARTNER_PROVIDES, offer.partnerProvides()),
                            text("clientProvides", PlaceNames.CLIENT_PROVIDES, offer.clientProvides()),
                            text("keyAdvantage", "Key advantage", offer.keyAdvantage()),
                            items(
                                    "audiences",
                                    "Audiences",
                                    offer.audiences().stream()
                                            .map(this::audience)
                                            .toList()),
                            terms("regions", "Regions", Vocabulary.REGION, offer.regions()),
                            text("callToAction", "Request introduction", callToAction(offer.callToAction()))));
        }

        Part section(Section section) {
            return new Part(
                    section.id(),
                    section.title(),
                    List.of(
                            text("title", "Title", section.title()),
                            text("text", "Text", section.text()),
                            picture("picture", "Picture", section.picture()),
                            text("link", "Link", section.link())));
        }

        Part news(NewsItem news) {
            return new Part(
                    news.id(),
                    news.title(),
                    List.of(
                            text("title", "Headline", news.title()),
                            text("date", "Date", Objects.toString(news.date(), "")),
                            text("text", "Text", news.text()),
                            text("link", "Link", news.link())));
        }

        Part contact(Contact contact) {
            return new Part(
                    contact.id(),
                    contact.name(),
                    List.of(
                            text("name", "Name", contact.name()),
                            text("role", "Role", contact.role()),
                            text("email", "E-mail address", contact.email()),
                            text("telephone", "Telephone", contact.telephone())));
        }

        private String callToAction(@Nullable CallToAction callToAction) {
            return switch (callToAction) {
                case null -> "";
                case CallToAction.OurForm ourForm -> "With our own form";
                case CallToAction.HostedForm form -> "With the hosted form “" + labels.form(form.template()) + "”";
                case CallToAction.ExternalSite site -> "On another site: " + site.address();
                case CallToAction.Email email -> "By e-mail to " + email.address();
            };
        }

        private String audience(Audience audience) {
            return joined(term(Vocabulary.AUDIENCE, audience.term()), ", ", audience.note());
        }

        private String term(Vocabulary vocabulary, String code) {
            return code.isEmpty() ? "" : labels.term(vocabulary, code);
        }

        private Field terms(String name, String label, Vocabulary vocabulary, List<String> codes) {
            return items(
                    name,
                    label,
                    codes.stream().map(code -> term(vocabulary, code)).toList());
        }

        private static Field text(String name, String label, String text) {
            return new Field(name, label, new Value.Prose(text));
        }

        private static Field items(String name, String label, List<String> items) {
            return new Field(name, label, new Value.Listed(items));
        }

        private static Field picture(String name, String label, @Nullable Picture picture) {
            return new Field(name, label, new Value.Shown(picture));
        }

        private static String joined(String first, String between, String second) {
            return second.isBlank() ? first : first.isBlank() ? second : first + between + second;
        }
    }
}
