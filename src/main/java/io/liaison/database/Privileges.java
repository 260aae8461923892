package io.liaison.database;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Gives the transaction under way a {@link Privilege} for as long as a piece of work takes, so that nothing else the transaction does has it. The work is the
 * statements that need it and no more, and writes at once what it should write.
 */
@Component
public class Privileges {

    private static final String SETTING = "liaison.privilege";
    private static final ScopedValue<Privilege> CURRENT = ScopedValue.newInstance();

    private final SignedSettings settings;

    Privileges(SignedSettings settings) {
        this.settings = settings;
    }

    /** Does the work with the privilege and gives its result. */
    public <T> T with(Privilege privilege, Supplier<T> work) {
        Optional<Privilege> before = CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
        if (before.equals(Optional.of(privilege))) {
            return work.get();
        }
        settings.tell(SETTING, privilege.asSetting());
        try {
            return ScopedValue.where(CURRENT, privilege).call(work::get);
        } finally {
            goBackTo(before.map(Privilege::asSetting).orElse(""));
        }
    }

    public void with(Privilege privilege, Runnable work) {
        with(privilege, () -> {
            work.run();
            return true;
        });
    }

    /** Where this is refused the transaction has failed, and nothing comes after. */
    private void goBackTo(String before) {
        try {
            settings.tell(SETTING, before);
        } catch (DataAccessException failedAlready) {
            return;
        }
    }
}
