package io.liaison.markup;

import java.util.Locale;
import java.util.Set;

/**
 * One attribute of an element.
 *
 * @param value empty for one that says something by being there
 */
record Attribute(String name, String value) {

    /** Where a browser goes, or sends something, or takes something from. */
    private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "formaction");

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    /** @throws IllegalArgumentException for a name that is none, or one whose value would be run */
    Attribute {
        if (!isName(name) || name.startsWith("on") || name.equals("srcdoc")) {
            throw new IllegalArgumentException("No attribute of a page: " + name);
        }
    }

    /** Whether it may stand in a page: an address leads to a place, never into a script. */
    boolean isHarmless() {
        return !ADDRESSES.contains(name) || isPlace(value);
    }

    /** An empty value needs no writing: browsers read the name alone as one. */
    void writeTo(HtmlBytes out) {
        out.writeMarkup(" ");
        out.writeMarkup(name);
        if (!value.isEmpty()) {
            out.writeMarkup("=\"");
            out.writeValue(value);
            out.writeMarkup("\"");
        }
    }

    private static boolean isName(String name) {
        for (int index = 0; index < name.length(); index++) {
            char letter = name.charAt(index);
            if ((letter < 'a' || letter > 'z') && (index == 0 || letter != '-' && letter != ':')) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    /** As browsers read a scheme: without the control characters and blanks in it. */
    private static boolean isPlace(String address) {
        StringBuilder scheme = new StringBuilder();
        for (int index = 0; index < address.length(); index++) {
            char letter = address.charAt(index);
            if (letter == ':') {
                return SCHEMES.contains(scheme.toString().toLowerCase(Locale.ROOT));
            }
            if (letter == '/' || letter == '?' || letter == '#') {
                return true;
            }
            if (letter > ' ') {
                scheme.append(letter);
            }
        }
        return true;
    }
}
