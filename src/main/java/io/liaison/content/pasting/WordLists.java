package io.liaison.content.pasting;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Word's HTML has no lists: it has paragraphs with a style "mso-list:l0 level1 lfo1" and the bullet as their first words. This makes lists of them. */
final class WordLists {

    private static final Pattern LEVEL = Pattern.compile("mso-list:[^;]*level(\\d)");
    private static final Pattern NUMBER = Pattern.compile("\\(?(?:\\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]");

    private WordLists() {}

    static void mend(Element body) {
        for (Element paragraph : List.copyOf(body.select("p[style*=mso-list:], li[style*=mso-list:]"))) {
            int level = level(paragraph);
            if (level > 0 && paragraph.normalName().equals("p")) {
                mend(paragraph, level);
            }
        }
    }

    private static void mend(Element paragraph, int level) {
        Element marker = paragraph.selectFirst("span[style*=mso-list:Ignore]");
        String type = marker != null && NUMBER.matcher(marker.text().strip()).matches() ? "ol" : "ul";
        if (marker != null) {
            marker.remove();
        }
        Element list = listFor(paragraph, level, type);
        list.appendChild(paragraph.tagName("li").clearAttributes());
    }

    /** The list that the paragraph goes on with, as deep as its level says; a new one where there is none. */
    private static Element listFor(Element paragraph, int level, String type) {
        Element list = paragraph.previousElementSibling();
        if (list == null || !list.hasAttr("data-word")) {
            list = newList(type);
            paragraph.before(list);
        }
        for (int depth = 1; depth < level; depth++) {
            Element item = list.lastElementChild();
            if (item == null) {
                return list;
            }
            Element inner = item.lastElementChild();
            if (inner == null || !inner.hasAttr("data-word")) {
                inner = newList(type);
                item.appendChild(inner);
            }
            list = inner;
        }
        return list;
    }

    private static Element newList(String type) {
        return new Element(type).attr("data-word", true);
    }

    private static int level(@Nullable Element paragraph) {
        if (paragraph == null) {
            return 0;
        }
        Matcher level =
                LEVEL.matcher(paragraph.attr("style").toLowerCase(Locale.ROOT).replace(" :", ":"));
        return level.find() ? Integer.parseInt(level.group(1)) : 0;
    }
}
