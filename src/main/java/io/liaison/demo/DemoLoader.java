package io.liaison.demo;

import io.liaison.accounts.CurrentAccount;
import io.liaison.base.Installation;
import io.liaison.base.NothingHere;
import io.liaison.base.Slug;
import io.liaison.partners.PartnerRegister;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Fills a demonstration on its first start, before the application listens: whoever is answered finds all of it. Later starts find everything there
 * and leave alone what people made of it.
 */
@Component
class DemoLoader implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);

    static final Slug ACTRIS = new Slug("actris");
    static final Slug IMPORTED = new Slug("kelp-and-tide-institute");

    private final Installation installation;
    private final DemoAccounts accounts;
    private final DemoForms forms;
    private final DemoPartners partners;
    private final DemoChanges changes;
    private final PartnerRegister register;
    private final CurrentAccount currentAccount;
    private volatile boolean isRunning;

    DemoLoader(
            Installation installation,
            DemoAccounts accounts,
            DemoForms forms,
            DemoPartners partners,
            DemoChanges changes,
            PartnerRegister register,
            CurrentAccount currentAccount) {
        this.installation = installation;
        this.accounts = accounts;
        this.forms = forms;
        this.partners = partners;
        this.changes = changes;
        this.register = register;
        this.currentAccount = currentAccount;
    }

    @Override
    public void start() {
        isRunning = true;
        if (installation.isDemo()) {
            currentAccount.actAs(accounts.platformAdmin(), this::addMissing);
        }
    }

    @Override
    public void stop() {
        isRunning = false;
    }

    @Override
    public boolean isRunning() {
        return isRunning;
    }

    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
    }

    private void addMissing() {
        forms.addMissing();
        List<DemoPartner> missing = DemoFiles.partners().stream()
                .filter(partner -> !exists(partner.address()))
                .toList();
        if (!missing.isEmpty()) {
            LOG.info("Filling the demonstration with {} partners…", missing.size());
        }
        missing.forEach(this::add);
        if (!exists(IMPORTED)) {
            partners.addImported(IMPORTED, IMPORTED + ".md");
        }
    }

    private void add(DemoPartner partner) {
        partners.add(partner);
        DemoFiles.changes().stream()
                .filter(change -> change.address().equals(partner.address()))
                .forEach(changes::handIn);
        if (partner.address().equals(ACTRIS)) {
            changes.remark(ACTRIS, accounts.secondReviewer());
        }
    }

    private boolean exists(Slug slug) {
        try {
            register.named(slug);
            return true;
        } catch (NothingHere unknown) {
            return false;
        }
    }
}
