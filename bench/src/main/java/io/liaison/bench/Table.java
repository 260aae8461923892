package io.liaison.bench;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A titled table, as Markdown that also reads well as it is. The first column is words, the others are figures. */
final class Table {

    private final String title;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    Table(String title, String... columns) {
        this.title = title;
        rows.add(List.of(columns));
    }

    Table row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    Table remark(String remark) {
        remarks.add(remark);
        return this;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("## " + title + "\n\n");
        if (rows.size() > 1) {
            text.append(line(rows.getFirst())).append(rule());
            rows.stream().skip(1).map(this::line).forEach(text::append);
            text.append('\n');
        }
        remarks.forEach(remark -> text.append(remark).append("\n\n"));
        return text.toString();
    }

    private String line(List<String> cells) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> padded(cells.get(column), column))
                .collect(joining(" | ", "| ", " |\n"));
    }

    private String rule() {
        return IntStream.range(0, rows.getFirst().size())
                .mapToObj(column -> "-".repeat(width(column) + 1) + (column == 0 ? "-" : ":"))
                .collect(joining("|", "|", "|\n"));
    }

    private String padded(String cell, int column) {
        String padding = " ".repeat(width(column) - cell.length());
        return column == 0 ? cell + padding : padding + cell;
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
