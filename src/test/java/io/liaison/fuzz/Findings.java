package io.liaison.fuzz;

import io.liaison.fuzz.Exchange.Reply;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a run has found, each kind once, and how it was answered on the whole. */
final class Findings {

    private static final int FIRST_OF_THE_SERVERS_FAULTS = 500;
    private static final int CUT = 160;

    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final Map<String, String> kinds = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    void note(long number, Input input, Reply reply, List<String> log) {
        statuses.merge(reply.status(), 1, Integer::sum);
        if (reply.status() >= FIRST_OF_THE_SERVERS_FAULTS
                || reply.status() < 0
                || reply.status() == 0 && input.isWhole()) {
            add("answered " + reply.status(), "input " + number + ": " + input + "\n" + log);
        }
        log.forEach(entry -> add(kind(entry), "input " + number + " or shortly before: " + input + "\n" + entry));
    }

    boolean areNone() {
        return kinds.isEmpty();
    }

    int inputs() {
        return statuses.values().stream().mapToInt(Integer::intValue).sum();
    }

    Map<Integer, Integer> statuses() {
        return statuses;
    }

    private void add(String kind, String example) {
        kinds.putIfAbsent(kind, example);
        counts.merge(kind, 1, Integer::sum);
    }

    private static String kind(String entry) {
        String kind = entry.replaceAll("[0-9a-f]{6,}|\\d+", "#").replace('\n', ' ');
        return kind.substring(0, Math.min(CUT, kind.length()));
    }

    @Override
    public String toString() {
        StringBuilder told = new StringBuilder();
        kinds.forEach((kind, example) -> told.append("\n* ")
                .append(counts.get(kind))
                .append(" times: ")
                .append(kind)
                .append('\n')
                .append(example));
        return told.toString();
    }
}
