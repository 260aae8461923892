package io.liaison.profile.page;

import io.liaison.content.Term;
import io.liaison.content.Vocabularies;
import io.liaison.content.Vocabulary;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people read for the codes of all vocabularies, taken once for a page. */
public record Labels(Map<Vocabulary, Map<String, String>> labels) {

    public static Labels of(Vocabularies vocabularies) {
        Map<Vocabulary, Map<String, String>> labels = new EnumMap<>(Vocabulary.class);
        for (Vocabulary vocabulary : Vocabulary.values()) {
            Map<String, String> byCode = new HashMap<>();
            for (Term term : vocabularies.terms(vocabulary)) {
                byCode.put(term.code(), term.label());
            }
            labels.put(vocabulary, byCode);
        }
        return new Labels(labels);
    }

    /** The label, or the code itself where the term is unknown. */
    public String of(Vocabulary vocabulary, String code) {
        return labels.getOrDefault(vocabulary, Map.of()).getOrDefault(code, code);
    }

    public List<String> of(Vocabulary vocabulary, Collection<String> codes) {
        return codes.stream().map(code -> of(vocabulary, code)).toList();
    }
}
