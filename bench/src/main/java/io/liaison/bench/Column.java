package io.liaison.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What one number of partners gave, figure by figure; several of them stand side by side. */
final class Column {

    private final String title;
    private final Map<String, String> figures = new LinkedHashMap<>();

    Column(String title) {
        this.title = title;
    }

    void put(String what, String figure) {
        figures.put(what, figure);
    }

    static Table table(List<Column> columns) {
        Table table = new Table(
                "By number of partners",
                Stream.concat(Stream.of("what"), columns.stream().map(column -> column.title))
                        .toArray(String[]::new));
        Set<String> rows = new LinkedHashSet<>();
        columns.forEach(column -> rows.addAll(column.figures.keySet()));
        for (String row : rows) {
            List<String> cells = new ArrayList<>(List.of(row));
            columns.forEach(column -> cells.add(column.figures.getOrDefault(row, "")));
            table.row(cells.toArray(String[]::new));
        }
        return table;
    }
}
