package io.liaison.bench;

import io.liaison.bench.lucene.Lucene;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Whether what people look for comes first, in the directory's page and in Lucene's list. */
final class Quality {

    private static final Pattern RESULT = Pattern.compile("href=\"/partners/([a-z0-9-]+)[\"#?]");
    private static final int LOOKED_AT = 10;

    private final Run run;
    private final Lucene lucene;
    private final KnownItems known;
    private final StringBuilder misses = new StringBuilder();

    private interface Finder {

        List<String> find(String words) throws IOException, InterruptedException;
    }

    /**
     * @param first how often the first hit is right
     * @param reciprocal the mean of one divided by the place of the first right hit among ten
     */
    private record Score(double first, double reciprocal) {}

    Quality(Run run, Lucene lucene, KnownItems known) {
        this.run = run;
        this.lucene = lucene;
        this.known = known;
    }

    void compare() throws IOException, InterruptedException {
        Table table = new Table(
                "Known partners looked for, beside Lucene",
                "asked by",
                "questions",
                "right at first",
                "Lucene",
                "MRR of ten",
                "Lucene");
        List<Score> ours = new ArrayList<>();
        List<Score> theirs = new ArrayList<>();
        for (Map.Entry<String, List<KnownItems.Item>> way : known.items().entrySet()) {
            Score directory = score("Liaison, " + way.getKey(), way.getValue(), this::inDirectory);
            Score peer = score("Lucene, " + way.getKey(), way.getValue(), this::inLucene);
            ours.add(directory);
            theirs.add(peer);
            table.row(
                    way.getKey(),
                    String.valueOf(way.getValue().size()),
                    percent(directory.first),
                    percent(peer.first),
                    Figures.plain(directory.reciprocal),
                    Figures.plain(peer.reciprocal));
        }
        run.report()
                .add(table.remark(
                        "Right are all partners of the name, the other name or the acronym asked for, or the one"
                                + " whose offer it is. Lucene has no synonyms here, so none are asked."));
        Files.writeString(
                run.settings().target().resolve("misses-" + run.directory().partners() + ".txt"), misses);
        run.column().put("known partners right at first, mean of all ways; Lucene", mean(ours) + "; " + mean(theirs));
    }

    private Score score(String who, List<KnownItems.Item> items, Finder finder)
            throws IOException, InterruptedException {
        double first = 0;
        double reciprocal = 0;
        for (KnownItems.Item item : items) {
            List<String> found = finder.find(item.words());
            if (found.isEmpty() || !item.right().contains(found.getFirst())) {
                misses.append(who + ": \"" + item.words() + "\" is " + item.right() + ", found " + found + "\n");
            }
            for (int place = 0; place < Math.min(LOOKED_AT, found.size()); place++) {
                if (item.right().contains(found.get(place))) {
                    first += place == 0 ? 1 : 0;
                    reciprocal += 1.0 / (place + 1);
                    break;
                }
            }
        }
        return new Score(first / Math.max(1, items.size()), reciprocal / Math.max(1, items.size()));
    }

    private List<String> inDirectory(String words) throws IOException, InterruptedException {
        String page = new String(
                run.site()
                        .get("/?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                        .body(),
                StandardCharsets.UTF_8);
        return RESULT.matcher(page)
                .results()
                .map((MatchResult link) -> link.group(1))
                .distinct()
                .limit(LOOKED_AT)
                .toList();
    }

    private List<String> inLucene(String words) throws IOException {
        return lucene.find(new Lucene.Asked(words, Map.of(), "", 0, LOOKED_AT)).slugs();
    }

    private static String percent(double share) {
        return Figures.plain(share * 100) + " %";
    }

    private static String mean(List<Score> scores) {
        return percent(scores.stream().mapToDouble(Score::first).average().orElse(0));
    }
}
