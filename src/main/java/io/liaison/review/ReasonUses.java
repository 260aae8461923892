package io.liaison.review;

import io.liaison.content.Term;
import io.liaison.content.TermUses;
import io.liaison.content.Vocabulary;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the verdicts that give a reason. */
@Component
class ReasonUses implements TermUses {

    private final JdbcClient jdbc;

    ReasonUses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<Vocabulary> vocabularies() {
        return Set.of(Vocabulary.RETURN_REASON);
    }

    @Override
    public int of(Term term) {
        return jdbc.sql("select count(*) from submission where ? = any (reason_codes)")
                .param(term.code())
                .query(Integer.class)
                .single();
    }
}
