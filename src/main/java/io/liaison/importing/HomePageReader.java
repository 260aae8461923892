package io.liaison.importing;

import io.liaison.content.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the parts of a home page, which stand in its front matter. The hero and its highlights are kept as they are; every other part becomes a
 * section, and those of one title become one.
 */
final class HomePageReader {

    private final Draft draft;
    private final Prose prose;
    private final Intake intake;
    private final Addresses addresses;
    private final Report report;
    private final Map<String, Highlight> highlights = new LinkedHashMap<>();

    HomePageReader(Draft draft, Prose prose, Intake intake, Addresses addresses, Report report) {
        this.draft = draft;
        this.prose = prose;
        this.intake = intake;
        this.addresses = addresses;
        this.report = report;
    }

    /** What the page says under one title. */
    private record Highlight(String title, int line, Set<String> texts, Set<String> links, List<Setting> blocks) {}

    void read(Setting sections) {
        for (Setting section : sections.entries()) {
            section.entries().forEach(this::block);
        }
        highlights.values().forEach(this::tell);
    }

    private void block(Setting block) {
        if (block.key().equals("hero")) {
            hero(block);
        } else {
            highlight(block);
        }
        List.of("key_highlights", "cards", "items").forEach(group -> block.group(group)
                .entries()
                .forEach(part ->
                        keep(KeptPart.Kind.HIGHLIGHT, part, joined(part.take("subtitle"), part.take("description")))));
    }

    /** The hero and the highlights belong to the head of the page, which a profile will have; they are kept as they are. */
    private void hero(Setting block) {
        String subtitle = block.take("subtitle");
        String description = block.take("description");
        String text = joined(subtitle, description);
        keep(KeptPart.Kind.HERO, block, text);
        if (draft.text("summary").isEmpty() && !subtitle.isBlank()) {
            draft.say("summary", subtitle, block.lineOf("subtitle"));
        }
    }

    private void keep(KeptPart.Kind kind, Setting block, String text) {
        String picture = block.take("image");
        KeptPart part = new KeptPart(
                kind,
                block.take("title"),
                text,
                Addresses.completed(block.take("url"), draft.text("website")),
                block.take("button"),
                picture.isEmpty() ? block.take("background") : picture,
                block.take("alt"));
        if (!part.picture().isEmpty()) {
            String excerpt = "![" + part.alternativeText() + "](" + part.picture() + ")";
            prose.picture(part.picture(), part.alternativeText(), excerpt, new Place(block.line(), ""));
        }
        if (part.readable().isBlank()) {
            return;
        }
        draft.keep(part);
        report.add(
                FindingKind.KEPT_FOR_LATER,
                new Place(block.line(), ""),
                kind.label()
                        + " of the old home page. It is kept as it was for the head of the page, which has no field yet; take over "
                        + "into a section what must be said until then.",
                part.readable());
    }

    private static String joined(String... texts) {
        return Stream.of(texts).filter(text -> !text.isBlank()).collect(Collectors.joining("\n\n"));
    }

    private void highlight(Setting block) {
        String title = block.take("title");
        Highlight highlight = highlights.computeIfAbsent(
                title.toLowerCase(Locale.ROOT),
                key -> new Highlight(
                        title, block.line(), new LinkedHashSet<>(), new LinkedHashSet<>(), new ArrayList<>()));
        String subtitle = block.take("subtitle");
        highlight.texts().add(subtitle.isBlank() ? "" : "**" + subtitle + "**");
        highlight.texts().add(block.take("description"));
        highlight.texts().remove("");
        highlight.links().add(block.take("url"));
        highlight.links().remove("");
        highlight.blocks().add(block);
    }

    private void tell(Highlight highlight) {
        boolean isSection = !highlight.title().isEmpty() && !highlight.texts().isEmpty();
        String path = isSection ? draft.sectionPath(highlight.title()) : "";
        if (isSection) {
            section(highlight, new Place(highlight.line(), path));
        } else {
            report.unplaced(
                    highlight.line(),
                    "This part of the home page has no title or no text to make a section of. The old site filled it by itself.",
                    String.join(
                            "\n",
                            highlight.title(),
                            String.join("\n", highlight.texts()),
                            String.join("\n", highlight.links())));
        }
        for (Setting block : highlight.blocks()) {
            picture(block, "image", isSection ? path + "/picture" : "");
            picture(block, "background", isSection ? path + "/picture" : "");
        }
    }

    private void section(Highlight highlight, Place place) {
        String link = highlight.links().stream().findFirst().orElse("");
        String address = addresses.onSite(link, draft.text("website"), place.in("link"));
        String admitted = intake.admit(Limits.of(Section.class, "link"), address, place.in("link"));
        draft.section(highlight.title(), String.join("\n\n", highlight.texts()), admitted, highlight.line());
        highlight.links().stream()
                .skip(1)
                .filter(other -> !withoutRoot(other).equals(withoutRoot(link)))
                .forEach(other -> report.unplaced(highlight.line(), "This section had a second link.", other));
    }

    private static String withoutRoot(String address) {
        return address.replaceAll("^/+", "");
    }

    private void picture(Setting block, String key, String path) {
        String address = block.take(key);
        if (!address.isEmpty()) {
            String alternativeText = block.take("alt");
            String excerpt = "![" + alternativeText + "](" + address + ")";
            prose.picture(address, alternativeText, excerpt, new Place(block.lineOf(key), path));
        }
    }
}
