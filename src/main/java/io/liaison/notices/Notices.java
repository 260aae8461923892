package io.liaison.notices;

import io.liaison.accounts.CurrentAccount;
import io.liaison.accounts.Registration;
import io.liaison.accounts.SignedIn;
import io.liaison.base.AccountId;
import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.PartnerId;
import io.liaison.mail.Outbox;
import io.liaison.partners.Recipients;
import io.liaison.partners.Team;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the people concerned, in the transaction that has something to tell: they hear of it exactly when it happened. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Notices {

    private final Team team;
    private final Registration registration;
    private final CurrentAccount currentAccount;
    private final Outbox outbox;
    private final MailChoices choices;
    private final NoticeLetters letters;
    private final Digest digest;

    Notices(
            Team team,
            Registration registration,
            CurrentAccount currentAccount,
            Outbox outbox,
            MailChoices choices,
            NoticeLetters letters,
            Digest digest) {
        this.team = team;
        this.registration = registration;
        this.currentAccount = currentAccount;
        this.outbox = outbox;
        this.choices = choices;
        this.letters = letters;
        this.digest = digest;
    }

    /** Tells every member of the partner, but not the account that acts now. */
    @AllowedTo(Caller.ANYONE)
    public void tellPartner(PartnerId partner, Notice notice) {
        Recipients recipients = team.recipients(partner);
        tellAccounts(recipients.members(), notice.about().isEmpty() ? notice.about(recipients.partner()) : notice);
    }

    /** Tells every platform admin, but not the account that acts now. */
    @AllowedTo(Caller.ANYONE)
    public void tellPlatform(Notice notice) {
        tellAccounts(registration.platformAdmins(), notice);
    }

    /** Tells these accounts, each once, but not the one that acts now. */
    @AllowedTo(Caller.ANYONE)
    public void tellAccounts(Collection<AccountId> accounts, Notice notice) {
        Optional<AccountId> acting = currentAccount.find().map(SignedIn::id);
        new LinkedHashSet<>(accounts)
                .stream()
                        .filter(account -> !acting.equals(Optional.of(account)))
                        .forEach(account -> tell(account, notice));
    }

    private void tell(AccountId account, Notice notice) {
        switch (choices.of(account, notice.topic())) {
            case AT_ONCE ->
                registration.address(account).ifPresent(address -> outbox.post(letters.of(address, notice)));
            case DAILY -> digest.collect(account, notice);
            case NEVER -> {
                // Whoever wants to hear nothing of the topic finds it on the screens.
            }
        }
    }
}
