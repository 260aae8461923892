package io.liaison.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.liaison.accounts.CurrentAccount;
import io.liaison.base.Slug;
import io.liaison.partners.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Leads signed-in people from a partner's former address to where it is now, on every screen that is about a partner: what stands behind the name in
 * the address, and what was asked for, stays.
 */
@Component
class FormerAddressForwarding implements VaadinServiceInitListener {

    private final CurrentAccount currentAccount;
    private final Team team;

    FormerAddressForwarding(CurrentAccount currentAccount, Team team) {
        this.currentAccount = currentAccount;
        this.team = team;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(start -> start.getUI().addBeforeEnterListener(this::leadOn));
    }

    private void leadOn(BeforeEnterEvent event) {
        Optional<String> name = event.getRouteParameters().get("slug");
        if (name.filter(Slug::isSlug).isEmpty() || currentAccount.find().isEmpty()) {
            return;
        }
        team.movedTo(new Slug(name.get())).ifPresent(now -> {
            List<String> steps = new ArrayList<>(event.getLocation().getSegments());
            steps.set(steps.indexOf(name.get()), now.value());
            event.forwardTo(String.join("/", steps), event.getLocation().getQueryParameters());
        });
    }
}
