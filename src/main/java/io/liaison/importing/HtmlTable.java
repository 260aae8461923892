package io.liaison.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Elements;

/** An HTML table as a Markdown table, whose first row is its head. A table inside a cell becomes that cell's text. */
final class HtmlTable {

    private static final Set<String> GROUPS = Set.of("thead", "tbody", "tfoot");

    private HtmlTable() {}

    static TableBlock of(Element html, Function<Element, TableCell> content) {
        TableBlock table = new TableBlock();
        TableHead head = new TableHead();
        TableBody body = new TableBody();
        table.appendChild(head);
        for (Element element : rows(html)) {
            TableRow row = row(element, content);
            (head.getFirstChild() == null ? head : body).appendChild(row);
        }
        if (body.getFirstChild() != null) {
            table.appendChild(body);
        }
        return table;
    }

    /** What stands in the table but in none of its cells, where a browser would not leave it. */
    static List<Node> strays(Element table) {
        List<Node> strays = new ArrayList<>();
        for (Node child : table.childNodes()) {
            boolean holdsCells = GROUPS.contains(child.normalName()) || child.nameIs("tr");
            if (child instanceof Element group && holdsCells) {
                strays.addAll(strays(group));
            } else if (!(child instanceof Element)) {
                strays.add(child);
            }
        }
        return strays;
    }

    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            boolean isGroup = GROUPS.contains(child.normalName());
            if (child.normalName().startsWith("col")) {
                continue;
            }
            rows.addAll(isGroup ? child.children() : List.of(child));
        }
        return rows;
    }

    private static TableRow row(Element element, Function<Element, TableCell> content) {
        TableRow row = new TableRow();
        Elements cells = element.normalName().equals("tr") ? element.children() : new Elements(element);
        for (Element cell : cells) {
            row.appendChild(content.apply(cell));
        }
        return row;
    }
}
