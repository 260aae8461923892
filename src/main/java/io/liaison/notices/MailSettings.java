package io.liaison.notices;

import io.liaison.accounts.CurrentAccount;
import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.Refusal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the signed-in account hears of each topic. */
@Service
@Transactional
public class MailSettings {

    private final MailChoices choices;
    private final Digest digest;
    private final CurrentAccount currentAccount;

    MailSettings(MailChoices choices, Digest digest, CurrentAccount currentAccount) {
        this.choices = choices;
        this.digest = digest;
        this.currentAccount = currentAccount;
    }

    /** Every topic with its pace. */
    @AllowedTo(Caller.ACCOUNT)
    @Transactional(readOnly = true)
    public Map<Topic, Pace> own() {
        return choices.of(currentAccount.get().id());
    }

    /** How one may hear of a topic. */
    @AllowedTo(Caller.ANYONE)
    public List<Pace> offered(Topic topic) {
        return topic.maybeNever() ? List.of(Pace.values()) : List.of(Pace.AT_ONCE, Pace.DAILY);
    }

    /**
     * Changes how the signed-in account hears of a topic. Choosing not to hear of it drops what the next digest would have told.
     *
     * @throws Refusal when one cannot but hear of it
     */
    @AllowedTo(Caller.ACCOUNT)
    public void choose(Topic topic, Pace pace) {
        if (!offered(topic).contains(pace)) {
            throw new Refusal(topic.label() + " always reach you. Choose at once, or once a day.");
        }
        choices.store(currentAccount.get().id(), topic, pace);
        if (pace == Pace.NEVER) {
            digest.drop(currentAccount.get().id(), topic);
        }
    }
}
