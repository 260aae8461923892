package io.liaison.importing.ui;

import io.liaison.base.InvalidInput;
import io.liaison.content.ProfileContent;
import io.liaison.importing.Finding;
import io.liaison.importing.Imported;
import io.liaison.importing.KeptPart;
import io.liaison.importing.MarkdownImport;
import io.liaison.importing.ReadPage;
import io.liaison.importing.Severity;
import io.liaison.importing.Source;
import java.util.ArrayList;
import java.util.List;

/** The pages read so far, one onto the other and all onto the draft, and what was found on them. */
class ImportViewModel {

    private final MarkdownImport reader;
    private final List<Page> pages = new ArrayList<>();
    private ProfileContent base;

    ImportViewModel(MarkdownImport reader, ProfileContent base) {
        this.reader = reader;
        this.base = base;
    }

    /** A page as it was given and as it was read. */
    private record Page(String name, Source source, Imported imported) {}

    /** A finding and the page it is on. */
    record Found(String page, Finding finding) {}

    /** @throws InvalidInput when it is no page; what was read before stays */
    void read(String name, Source source) {
        pages.add(new Page(name, source, reader.read(source, draft())));
    }

    /**
     * Reads a page that was pasted, or a later version of it in the place of the earlier.
     *
     * @throws InvalidInput when it is no page; what was read before stays
     */
    void paste(String name, Source source) {
        List<Page> before = List.copyOf(pages);
        boolean isKnown = before.stream().anyMatch(page -> page.name().equals(name));
        pages.clear();
        try {
            before.forEach(page -> read(page.name(), page.name().equals(name) ? source : page.source()));
            if (!isKnown) {
                read(name, source);
            }
        } catch (InvalidInput noPage) {
            pages.clear();
            pages.addAll(before);
            throw noPage;
        }
    }

    /** Reads every page again, onto a draft that others have changed meanwhile. */
    void readAgainOnto(ProfileContent changed) {
        List<Page> given = List.copyOf(pages);
        base = changed;
        pages.clear();
        given.forEach(page -> read(page.name(), page.source()));
    }

    /** The draft the import started from. */
    ProfileContent base() {
        return base;
    }

    /** What the draft would become. */
    ProfileContent draft() {
        return pages.isEmpty() ? base : pages.getLast().imported().draft();
    }

    boolean isRead() {
        return !pages.isEmpty();
    }

    List<String> pages() {
        return pages.stream().map(Page::name).toList();
    }

    List<ReadPage> readPages() {
        return pages.stream()
                .map(page -> new ReadPage(page.name(), page.imported()))
                .toList();
    }

    /** Parts of home pages that no field of the profile holds. */
    List<KeptPart> kept() {
        return pages.stream()
                .flatMap(page -> page.imported().kept().stream())
                .distinct()
                .toList();
    }

    List<Found> found(Severity severity) {
        return pages.stream()
                .flatMap(page -> page.imported().findings().stream().map(finding -> new Found(page.name(), finding)))
                .filter(found -> found.finding().severity() == severity)
                .toList();
    }
}
