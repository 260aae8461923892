package io.liaison.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** One entry of the front matter: a text, or a group of entries. It knows which texts were taken, so that the rest can be listed. */
final class Setting {

    private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0]+");

    private final String key;
    private final int line;
    private final String value;
    private final List<Setting> entries;
    private boolean taken;

    Setting(String key, int line, String value, List<Setting> entries) {
        this.key = key;
        this.line = line;
        this.value = BLANKS.matcher(Parser.unescapeEntities(value, false))
                .replaceAll(" ")
                .strip();
        this.entries = List.copyOf(entries);
    }

    String key() {
        return key;
    }

    int line() {
        return line;
    }

    List<Setting> entries() {
        return entries;
    }

    /** The first group of that key, or an empty one. */
    Setting group(String name) {
        return find(name).orElseGet(() -> new Setting(name, line, "", List.of()));
    }

    /** The text of an entry, "" where there is none; it counts as taken from now on. */
    String take(String name) {
        return find(name).map(Setting::take).orElse("");
    }

    String take() {
        taken = true;
        return value;
    }

    int lineOf(String name) {
        return find(name).map(Setting::line).orElse(line);
    }

    /** The texts directly in this group that nobody took. */
    List<Setting> leftovers() {
        return entries.stream()
                .filter(entry -> entry.entries.isEmpty() && !entry.taken && !entry.value.isEmpty())
                .toList();
    }

    /** This group and all groups within. */
    List<Setting> groups() {
        List<Setting> groups = new ArrayList<>();
        groups.add(this);
        entries.forEach(entry -> groups.addAll(entry.groups()));
        return groups;
    }

    @Override
    public String toString() {
        return key.isEmpty() ? value : key + ": " + value;
    }

    private Optional<Setting> find(String name) {
        return entries.stream().filter(entry -> entry.key.equals(name)).findFirst();
    }
}
