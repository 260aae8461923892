package io.liaison.content;

import static java.util.stream.Collectors.toMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.liaison.accounts.CurrentAccount;
import io.liaison.audit.AuditTrail;
import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.InvalidInput;
import io.liaison.base.Slug;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The terms partners choose from. Read often and changed rarely, so each node keeps them for a minute. */
@Service
@Transactional
public class Vocabularies {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private static final int LONGEST_LABEL = 120;

    private final JdbcClient jdbc;
    private final CurrentAccount currentAccount;
    private final AuditTrail trail;
    private final List<TermUses> uses;
    private final ApplicationEventPublisher events;
    private final Cache<Vocabulary, Map<String, Term>> kept =
            Caffeine.newBuilder().expireAfterWrite(KEPT).build();

    Vocabularies(
            JdbcClient jdbc,
            CurrentAccount currentAccount,
            AuditTrail trail,
            List<TermUses> uses,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.currentAccount = currentAccount;
        this.trail = trail;
        this.uses = uses;
        this.events = events;
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
    public Term add(Vocabulary vocabulary, String typed) {
        String label = requireNew(vocabulary, typed, "");
        String code = Slug.of(label).value();
        int added = jdbc.sql("""
                        insert into vocabulary_term (vocabulary, code, label, position)
                        select :vocabulary, :code, :label, coalesce(max(position), 0) + 1
                          from vocabulary_term where vocabulary = :vocabulary
                        on conflict (vocabulary, code) do nothing""")
                .param("vocabulary", vocabulary.name())
                .param("code", code)
                .param("label", label)
                .update();
        if (added == 0) {
            throw isThereAlready(label);
        }
        tell("Add term", vocabulary, label);
        return new Term(vocabulary, code, label, false);
    }

    /**
     * Gives a term other words. Whoever uses it says the new ones from then on.
     *
     * @throws InvalidInput when the words will not do, or another term has them
     */
    @AllowedTo(Caller.PLATFORM)
    public void rename(Term term, String typed) {
        String label = requireNew(term.vocabulary(), typed, term.code());
        jdbc.sql("update vocabulary_term set label = :label where vocabulary = :vocabulary and code = :code")
                .param("label", label)
                .param("vocabulary", term.vocabulary().name())
                .param("code", term.code())
                .update();
        tell("Rename term", term.vocabulary(), term.label() + " to " + label);
    }

    /** How many partners use the term, or, of a reason to return, how many verdicts. */
    @AllowedTo(Caller.PLATFORM)
    @Transactional(readOnly = true)
    public int uses(Term term) {
        return uses.stream()
                .filter(counter -> counter.vocabularies().contains(term.vocabulary()))
                .mapToInt(counter -> counter.of(term))
                .sum();
    }

    /** Takes a term out of the choice, or offers it again; profiles that use it keep it. */
    @AllowedTo(Caller.PLATFORM)
    public void setRetired(Term term, boolean retired) {
        jdbc.sql("update vocabulary_term set retired = :retired where vocabulary = :vocabulary and code = :code")
                .param("retired", retired)
                .param("vocabulary", term.vocabulary().name())
                .param("code", term.code())
                .update();
        tell(retired ? "Retire term" : "Offer term again", term.vocabulary(), term.label());
    }

    /** What is kept may be older than the database. */
    @AllowedTo(Caller.ANYONE)
    public void forget() {
        kept.invalidateAll();
    }

    private String requireNew(Vocabulary vocabulary, String typed, String code) {
        String label = typed.strip();
        if (label.isEmpty() || label.length() > LONGEST_LABEL) {
            throw new InvalidInput(
                    "Enter the words that people will read, in at most " + LONGEST_LABEL + " characters.");
        }
        if (load(vocabulary).values().stream()
                .anyMatch(other ->
                        other.label().equalsIgnoreCase(label) && !other.code().equals(code))) {
            throw isThereAlready(label);
        }
        return label;
    }

    private static InvalidInput isThereAlready(String label) {
        return new InvalidInput("“" + label + "” is in the list already.");
    }

    private void tell(String action, Vocabulary vocabulary, String subject) {
        trail.record(null, currentAccount.get().id(), action, vocabulary.label() + ": " + subject);
        events.publishEvent(new TermsChanged());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                kept.invalidateAll();
            }
        });
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
