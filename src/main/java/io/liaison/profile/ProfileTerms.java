package io.liaison.profile;

import io.liaison.content.Term;
import io.liaison.content.TermUses;
import io.liaison.content.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the partners whose live, submitted or draft revision uses a term. */
@Component
class ProfileTerms implements TermUses {

    private static final Map<Vocabulary, List<String>> PLACES = Map.of(
            Vocabulary.ORGANISATION_TYPE, List.of("$.organisationType"),
            Vocabulary.DOMAIN, List.of("$.domains[*]"),
            Vocabulary.REGION, List.of("$.regions[*]", "$.offers[*].regions[*]"),
            Vocabulary.OFFER_KIND, List.of("$.offers[*].kind"),
            Vocabulary.AUDIENCE, List.of("$.offers[*].audiences[*].term"));

    private final JdbcClient jdbc;

    ProfileTerms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<Vocabulary> vocabularies() {
        return PLACES.keySet();
    }

    @Override
    public int of(Term term) {
        String[] places = PLACES.getOrDefault(term.vocabulary(), List.of()).stream()
                .map(place -> place + " ? (@ == $code)")
                .toArray(String[]::new);
        return jdbc.sql("""
                        select count(distinct profile.partner_id)
                          from profile join revision
                            on revision.id in (profile.live_revision, profile.submitted_revision, profile.draft_revision)
                         where exists (select from unnest(:places::text[]) as place
                                        where jsonb_path_exists(revision.content, place::jsonpath,
                                                                jsonb_build_object('code', :code::text)))""")
                .param("places", places)
                .param("code", term.code())
                .query(Integer.class)
                .single();
    }
}
