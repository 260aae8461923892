package io.liaison.content;

import io.liaison.accounts.CurrentAccount;
import io.liaison.audit.AuditTrail;
import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.NothingHere;
import io.liaison.base.Refusal;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The platform's list of words that mean the same. What is changed here the search knows within a second, on every node. */
@Service
@Transactional
public class SynonymGroups {

    static final int MOST = 500;

    private final JdbcClient jdbc;
    private final CurrentAccount currentAccount;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SynonymGroups(
            JdbcClient jdbc,
            CurrentAccount currentAccount,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.currentAccount = currentAccount;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** All groups, by their first word. */
    @AllowedTo(Caller.ANYONE)
    @Transactional(readOnly = true)
    public List<SynonymGroup> all() {
        return jdbc.sql("select id, words from synonym_group order by lower(words[1]), id")
                .query((row, number) -> new SynonymGroup(row.getObject("id", UUID.class), List.of((String[])
                        row.getArray("words").getArray())))
                .list();
    }

    /** @throws Refusal with everything that speaks against it */
    @AllowedTo(Caller.PLATFORM)
    public void add(SynonymGroup group) {
        List<SynonymGroup> others = waitForTurn();
        if (others.size() >= MOST) {
            throw new Refusal("There are " + MOST + " groups, the most there can be. Remove one that nobody needs.");
        }
        Refusal.throwIfAny(group.obstacles(others));
        put(group);
        tell("Add synonyms", group);
    }

    /**
     * Replaces the words of the group with its id.
     *
     * @throws Refusal with everything that speaks against it
     * @throws NothingHere when it has been removed
     */
    @AllowedTo(Caller.PLATFORM)
    public void change(SynonymGroup group) {
        List<SynonymGroup> all = waitForTurn();
        Refusal.throwIfAny(group.obstacles(
                all.stream().filter(other -> !other.id().equals(group.id())).toList()));
        int changed = jdbc.sql("update synonym_group set words = ? where id = ?")
                .params(group.words().toArray(String[]::new), group.id())
                .update();
        if (changed == 0) {
            throw new NothingHere();
        }
        tell("Change synonyms", group);
    }

    /** Removing what has been removed changes nothing. */
    @AllowedTo(Caller.PLATFORM)
    public void remove(SynonymGroup group) {
        int removed = jdbc.sql("delete from synonym_group where id = ?")
                .param(group.id())
                .update();
        if (removed > 0) {
            tell("Remove synonyms", group);
        }
    }

    /** Gives a new installation its first groups; once, whatever has become of them since. */
    @AllowedTo(Caller.ANYONE)
    public void beginWith(List<List<String>> usual) {
        int isFirst = jdbc.sql("insert into synonym_beginning (at) values (?) on conflict do nothing")
                .param(Timestamp.from(clock.instant()))
                .update();
        if (isFirst > 0) {
            usual.forEach(words -> put(new SynonymGroup(UUID.randomUUID(), words)));
            events.publishEvent(new SynonymsChanged());
        }
    }

    /** Two who add the same words at once must see each other. */
    private List<SynonymGroup> waitForTurn() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('synonym_group'))")
                .query((row, number) -> true)
                .single();
        return all();
    }

    private void put(SynonymGroup group) {
        jdbc.sql("insert into synonym_group (id, words) values (?, ?)")
                .params(group.id(), group.words().toArray(String[]::new))
                .update();
    }

    private void tell(String action, SynonymGroup group) {
        trail.record(null, currentAccount.get().id(), action, group.line());
        events.publishEvent(new SynonymsChanged());
    }
}
