package io.liaison.together;

import io.liaison.accounts.CurrentAccount;
import io.liaison.base.AccountId;
import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.PartnerId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets the people at one draft see each other. A window says every few seconds that it is there, and hears of the others by that. */
@Service
@Transactional
public class EditingTogether {

    /** A window that has not been heard of for so long is taken as closed. */
    public static final Duration LAPSES_AFTER = Duration.ofSeconds(15);

    private final Windows windows;
    private final ChangedFields changedFields;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    EditingTogether(Windows windows, ChangedFields changedFields, CurrentAccount currentAccount, Clock clock) {
        this.windows = windows;
        this.changedFields = changedFields;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /**
     * Says that the window is there, and tells it of the others.
     *
     * @param place the field its author is in, or empty
     * @param since the number of the last change the window knows
     */
    @AllowedTo(value = Caller.EDITOR, afterWithdrawal = true)
    public Company beat(PartnerId partner, UUID window, String place, long since) {
        Instant now = clock.instant();
        AccountId account = currentAccount.get().id();
        windows.seen(partner, window, account, place, now);
        return new Company(windows.others(partner, window, account, now), changedFields.since(partner, since));
    }

    /** The window is covered by another one: it stays open, but nobody is at it. Only its own account is told of it from now on. */
    @AllowedTo(value = Caller.EDITOR, afterWithdrawal = true)
    public void stepAside(PartnerId partner, UUID window) {
        windows.stepAside(partner, window, currentAccount.get().id(), clock.instant());
    }

    @AllowedTo(value = Caller.EDITOR, afterWithdrawal = true)
    public void leave(PartnerId partner, UUID window) {
        windows.close(partner, window);
    }

    /** The number of the last change of this draft; 0 when there was none lately. */
    @AllowedTo({Caller.EDITOR, Caller.PLATFORM})
    @Transactional(readOnly = true)
    public long lastNumber(PartnerId partner) {
        return changedFields.lastNumber(partner);
    }

    /** Who changed a field last, where that was lately. */
    @AllowedTo({Caller.EDITOR, Caller.PLATFORM})
    @Transactional(readOnly = true)
    public Optional<DraftChange> lastChange(PartnerId partner, String place) {
        return changedFields.at(partner, place);
    }

    /** Notes which fields were changed, in the transaction that changes them. */
    @AllowedTo(Caller.ANYONE)
    @Transactional(propagation = Propagation.MANDATORY)
    public void noteChange(PartnerId partner, @Nullable AccountId by, Collection<String> places) {
        changedFields.note(partner, by, places, clock.instant());
    }
}
