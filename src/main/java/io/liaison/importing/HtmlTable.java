package io.liaison.importing;

import java.util.function.Function;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** An HTML table as a Markdown table, whose first row is its head. A table inside a cell becomes that cell's text. */
final class HtmlTable {

    private HtmlTable() {}

    static TableBlock of(Element html, Function<Element, TableCell> content) {
        TableBlock table = new TableBlock();
        TableHead head = new TableHead();
        TableBody body = new TableBody();
        table.appendChild(head);
        for (Element element : html.select("caption, tr")) {
            if (element.closest("table") != html) {
                continue;
            }
            TableRow row = row(element, content);
            (head.getFirstChild() == null ? head : body).appendChild(row);
        }
        if (body.getFirstChild() != null) {
            table.appendChild(body);
        }
        return table;
    }

    private static TableRow row(Element element, Function<Element, TableCell> content) {
        TableRow row = new TableRow();
        Elements cells = element.normalName().equals("caption") ? new Elements(element) : element.children();
        for (Element cell : cells) {
            row.appendChild(content.apply(cell));
        }
        return row;
    }
}
