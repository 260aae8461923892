package io.liaison.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Whether what people look for comes first in the directory's page. */
final class Quality {

    private static final Pattern RESULT = Pattern.compile("href=\"/partners/([a-z0-9-]+)[\"#?]");
    private static final int LOOKED_AT = 10;

    private final Run run;
    private final KnownItems known;
    private final StringBuilder misses = new StringBuilder();

    /**
     * @param first how often the first hit is right
     * @param reciprocal the mean of one divided by the place of the first right hit among ten
     */
    private record Score(double first, double reciprocal) {}

    Quality(Run run) {
        this.run = run;
        this.known = new KnownItems(run.settings().known(), run.settings().seed());
    }

    void measure() throws IOException, InterruptedException {
        IntStream.rangeClosed(1, run.directory().partners())
                .mapToObj(run.directory()::document)
                .forEach(known::see);
        Table table = new Table("Known partners looked for", "asked by", "questions", "right at first", "MRR of ten");
        List<Score> scores = new ArrayList<>();
        for (Map.Entry<String, List<KnownItems.Item>> way : known.items().entrySet()) {
            Score score = score(way.getKey(), way.getValue());
            scores.add(score);
            table.row(
                    way.getKey(),
                    String.valueOf(way.getValue().size()),
                    percent(score.first),
                    Figures.plain(score.reciprocal));
        }
        run.report()
                .add(table.remark("Right are all partners of the name, the other name or the acronym asked for, or the one"
                        + " whose offer it is."));
        Files.writeString(
                run.settings().target().resolve("misses-" + run.directory().partners() + ".txt"), misses);
        run.column().put("known partners right at first, mean of all ways", mean(scores));
    }

    private Score score(String way, List<KnownItems.Item> items) throws IOException, InterruptedException {
        double first = 0;
        double reciprocal = 0;
        for (KnownItems.Item item : items) {
            List<String> found = inDirectory(item.words());
            if (found.isEmpty() || !item.right().contains(found.getFirst())) {
                misses.append(way + ": \"" + item.words() + "\" is " + item.right() + ", found " + found + "\n");
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

    private static String percent(double share) {
        return Figures.plain(share * 100) + " %";
    }

    private static String mean(List<Score> scores) {
        return percent(scores.stream().mapToDouble(Score::first).average().orElse(0));
    }
}
