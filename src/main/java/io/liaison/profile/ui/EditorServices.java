package io.liaison.profile.ui;

import io.liaison.accounts.CurrentAccount;
import io.liaison.base.PartnerId;
import io.liaison.content.ContentLimits;
import io.liaison.profile.ProfileEditing;
import io.liaison.together.EditingTogether;
import io.liaison.together.UndecidedTexts;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What an editor works with. */
@Component
record EditorServices(
        ProfileEditing editing,
        ContentLimits limits,
        EditingTogether together,
        UndecidedTexts undecided,
        CurrentAccount currentAccount,
        Clock clock) {

    /** A new window at the partner's draft. */
    Presence presence(PartnerId partner) {
        return new Presence(together, partner, currentAccount.get().id(), clock);
    }
}
