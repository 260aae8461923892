package io.liaison.comparison;

import java.util.List;
import java.util.stream.Stream;

/** Cuts changes of wording and order down to what changed and a few words around it. */
final class Excerpts {

    private static final int AROUND = 32;

    private Excerpts() {}

    static Stream<Excerpt> of(Change change) {
        return switch (change) {
            case Change.Text text -> Stream.of(new Excerpt(text.field(), cut(text.segments())));
            case Change.Items items -> of(items);
            case Change.Part part ->
                part.changes().stream().flatMap(Excerpts::of).map(found -> in(part, found));
            case Change.Order order ->
                order.moves().stream().map(move -> new Excerpt(order.field(), List.of(moved(move))));
            case Change.Image image -> Stream.empty();
        };
    }

    private static Stream<Excerpt> of(Change.Items items) {
        if (items.kind() == Change.Kind.MOVED) {
            return Stream.of(new Excerpt(items.field(), List.of(Segment.kept("in another order"))));
        }
        return items.items().stream()
                .filter(item -> item.kind() != null && item.kind() != Change.Kind.MOVED)
                .map(item -> new Excerpt(items.field(), cut(item.segments())));
    }

    private static Excerpt in(Change.Part part, Excerpt excerpt) {
        return new Excerpt(part.field() + ", " + excerpt.field(), excerpt.segments());
    }

    private static Segment moved(Change.Move move) {
        return Segment.kept("“" + move.title() + "” moved from place " + move.from() + " to " + move.to());
    }

    private static List<Segment> cut(List<Segment> segments) {
        return segments.stream()
                .map(segment -> segment.kind() == Segment.Kind.KEPT
                        ? Segment.kept(
                                cut(segment.text(), segment == segments.getFirst(), segment == segments.getLast()))
                        : segment)
                .toList();
    }

    /** The words next to the change: the end of what stands before it, the beginning of what comes after, both between two. */
    private static String cut(String text, boolean first, boolean last) {
        String line = text.replace('\n', ' ');
        String start = first ? "" : line.substring(0, wordEnd(line, Math.min(AROUND, line.length())));
        String end = last ? "" : line.substring(wordStart(line, Math.max(0, line.length() - AROUND)));
        if (start.length() + end.length() >= line.length()) {
            return line;
        }
        return first ? "… " + end : last ? start + " …" : start + " … " + end;
    }

    private static int wordEnd(String line, int from) {
        int space = line.indexOf(' ', from);
        return space < 0 ? line.length() : space;
    }

    private static int wordStart(String line, int until) {
        return line.lastIndexOf(' ', until) + 1;
    }
}
