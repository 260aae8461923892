package io.liaison.importing;

import io.liaison.base.InvalidInput;
import io.liaison.content.ProfileContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Several pages, sorted by the institutes they are about: the profile page, the about page and the home page of one become one draft. */
public final class PageBatch {

    /** How many pages can be brought in at once. */
    public static final int MOST_PAGES = 200;

    private final MarkdownImport reader;
    private final List<Named> pages = new ArrayList<>();
    private final Map<String, String> unreadable = new LinkedHashMap<>();

    public PageBatch(MarkdownImport reader) {
        this.reader = reader;
    }

    private record Named(String name, Source source, ProfileContent alone) {}

    /**
     * One partner that the pages would make.
     *
     * @param name as the pages give it; may be empty
     * @param address proposed for it; may be empty where none can be
     */
    public record Proposal(String name, String address, List<ReadPage> pages) {

        public ProfileContent draft() {
            return pages.getLast().imported().draft();
        }

        /** How many findings of that severity there are. */
        public long count(Severity severity) {
            return pages.stream()
                    .flatMap(page -> page.imported().findings().stream())
                    .filter(finding -> finding.severity() == severity)
                    .count();
        }
    }

    /** @throws InvalidInput when there would be more than 200 pages; none of these is taken then */
    public void add(List<PageFile> files) {
        refuseMoreThan(pages.size() + files.size());
        files.forEach(this::add);
    }

    /**
     * Takes a page that was pasted, or a later version of it in the place of the earlier.
     *
     * @throws InvalidInput when it is no page, or would be the 201st; what was taken before stays
     */
    public void paste(String name, Source source) {
        Named page = named(name, source);
        if (pages.stream().anyMatch(known -> known.name().equals(name))) {
            pages.replaceAll(known -> known.name().equals(name) ? page : known);
        } else {
            refuseMoreThan(pages.size() + 1);
            pages.add(page);
        }
    }

    public boolean isEmpty() {
        return pages.isEmpty() && unreadable.isEmpty();
    }

    /** Files that are no pages, each with the reason. */
    public Map<String, String> unreadable() {
        return unreadable;
    }

    /** The partners that would be made, in the order of their first pages. */
    public List<Proposal> proposals() {
        List<List<Named>> institutes = new ArrayList<>();
        for (Named page : pages) {
            institutes.stream()
                    .filter(known -> known.stream().anyMatch(other -> isSame(other.alone(), page.alone())))
                    .findFirst()
                    .ifPresentOrElse(known -> known.add(page), () -> institutes.add(new ArrayList<>(List.of(page))));
        }
        return institutes.stream().map(this::proposal).toList();
    }

    private void add(PageFile file) {
        Source source = file.source();
        if (source == null) {
            unreadable.put(file.name(), file.problem());
            return;
        }
        try {
            pages.add(named(file.name(), source));
        } catch (InvalidInput noPage) {
            unreadable.put(file.name(), Objects.requireNonNullElse(noPage.getMessage(), ""));
        }
    }

    private Named named(String name, Source source) {
        return new Named(name, source, reader.read(source, ProfileContent.EMPTY).draft());
    }

    private static void refuseMoreThan(int pages) {
        if (pages > MOST_PAGES) {
            throw new InvalidInput(
                    "At most " + MOST_PAGES + " pages can be brought in at once. Do it in several steps.");
        }
    }

    /** What says most about the institute is read first: offers, then the fullest name. */
    private Proposal proposal(List<Named> institute) {
        List<Named> ordered = institute.stream()
                .sorted(Comparator.comparing(
                                (Named page) -> page.alone().offers().isEmpty())
                        .thenComparing(page -> -page.alone().name().length()))
                .toList();
        List<ReadPage> read = new ArrayList<>();
        for (Named page : ordered) {
            ProfileContent onto = read.isEmpty()
                    ? ProfileContent.EMPTY
                    : read.getLast().imported().draft();
            read.add(new ReadPage(page.name(), reader.read(page.source(), onto)));
        }
        String name = read.getLast().imported().draft().name();
        return new Proposal(name, PartnerTable.proposed(name), List.copyOf(read));
    }

    private static boolean isSame(ProfileContent one, ProfileContent other) {
        boolean hasName = !one.name().isBlank() && !other.name().isBlank();
        return hasName && (Comparison.isSame(one.name(), other.name()) || isShort(one, other) || isShort(other, one));
    }

    /** "About ABC" calls by its acronym whom another page names in full. */
    private static boolean isShort(ProfileContent one, ProfileContent other) {
        return !one.acronym().isBlank() && Comparison.isSame(one.acronym(), other.name());
    }
}
