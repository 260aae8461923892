package io.liaison.content;

import static java.util.stream.Collectors.toMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.InvalidInput;
import io.liaison.base.Slug;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The terms partners choose from. Read often and changed rarely, so each node keeps them for a minute. */
@Service
@Transactional
public class Vocabularies {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Cache<Vocabulary, Map<String, Term>> kept =
            Caffeine.newBuilder().expireAfterWrite(KEPT).build();

    Vocabularies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All terms in the platform's order, retired ones included. */
    @AllowedTo(Caller.ANYONE)
    @Transactional(readOnly = true)
    public List<Term> terms(Vocabulary vocabulary) {
        return List.copyOf(byCode(vocabulary).values());
    }

    /** What people read for a code; the code itself where the term is unknown. */
    @AllowedTo(Caller.ANYONE)
    @Transactional(readOnly = true)
    public String label(Vocabulary vocabulary, String code) {
        Term term = byCode(vocabulary).get(code);
        return term == null ? code : term.label();
    }

    /**
     * Adds a term at the end of its list.
     *
     * @throws InvalidInput when there is a term of that name already
     */
    @AllowedTo(Caller.PLATFORM)
    public Term add(Vocabulary vocabulary, String label) {
        String code = Slug.of(label).value();
        int added = jdbc.sql("""
                        insert into vocabulary_term (vocabulary, code, label, position)
                        select :vocabulary, :code, :label, coalesce(max(position), 0) + 1
                          from vocabulary_term where vocabulary = :vocabulary
                        on conflict (vocabulary, code) do nothing""")
                .param("vocabulary", vocabulary.name())
                .param("code", code)
                .param("label", label.strip())
                .update();
        kept.invalidate(vocabulary);
        if (added == 0) {
            throw new InvalidInput("“" + label.strip() + "” is in the list already.");
        }
        return new Term(vocabulary, code, label.strip(), false);
    }

    /** Takes a term out of the choice, or offers it again; profiles that use it keep it. */
    @AllowedTo(Caller.PLATFORM)
    public void setRetired(Term term, boolean retired) {
        jdbc.sql("update vocabulary_term set retired = :retired where vocabulary = :vocabulary and code = :code")
                .param("retired", retired)
                .param("vocabulary", term.vocabulary().name())
                .param("code", term.code())
                .update();
        kept.invalidate(term.vocabulary());
    }

    private Map<String, Term> byCode(Vocabulary vocabulary) {
        return kept.get(vocabulary, this::load);
    }

    private Map<String, Term> load(Vocabulary vocabulary) {
        return jdbc
                .sql(
                        "select code, label, retired from vocabulary_term where vocabulary = :vocabulary order by position")
                .param("vocabulary", vocabulary.name())
                .query((row, number) ->
                        new Term(vocabulary, row.getString("code"), row.getString("label"), row.getBoolean("retired")))
                .list()
                .stream()
                .collect(toMap(Term::code, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }
}
