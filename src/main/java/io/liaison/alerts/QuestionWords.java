package io.liaison.alerts;

import io.liaison.content.Vocabularies;
import io.liaison.directory.DirectoryQuery;
import io.liaison.listings.Facet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A search in words, for people to see what they asked for. */
@Component
public class QuestionWords {

    private final Vocabularies vocabularies;

    QuestionWords(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    /** What is looked for, by what it is; empty for the whole directory. */
    public Map<String, String> parts(DirectoryQuery question) {
        Map<String, String> parts = new LinkedHashMap<>();
        if (!question.words().isEmpty()) {
            parts.put("Words", "“" + question.words() + "”");
        }
        for (Facet facet : Facet.values()) {
            List<String> labels = labels(question, facet);
            if (!labels.isEmpty()) {
                parts.put(facet.title(), String.join(" or ", labels));
            }
        }
        return parts;
    }

    /** The same in a line. */
    public String line(DirectoryQuery question) {
        List<String> said = new ArrayList<>(parts(question).values());
        return said.isEmpty() ? "all partners" : String.join(", ", said);
    }

    private List<String> labels(DirectoryQuery question, Facet facet) {
        return question.chosen(facet).stream()
                .map(code -> vocabularies.label(facet.vocabulary(), code))
                .toList();
    }
}
