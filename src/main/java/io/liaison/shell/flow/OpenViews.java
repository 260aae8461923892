package io.liaison.shell.flow;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.liaison.accounts.CurrentAccount;
import io.liaison.base.AccountId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Every screen of Flow that is open on this node, counted for the account that opened it. */
@Component
class OpenViews implements VaadinServiceInitListener {

    static final String UI_ID = "v-uiId";

    private final Map<String, OpenView> views = new ConcurrentHashMap<>();
    private final CurrentAccount currentAccount;
    private final AccountViews accountViews;
    private final Clock clock;

    OpenViews(CurrentAccount currentAccount, AccountViews accountViews, Clock clock) {
        this.currentAccount = currentAccount;
        this.accountViews = accountViews;
        this.clock = clock;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(
                        start -> currentAccount.find().ifPresent(account -> open(start.getUI(), account.id())));
        event.addRequestHandler(accountViews);
    }

    /** The request's screen is in use. */
    void use(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        String id = request.getParameter(UI_ID);
        OpenView view = session == null || id == null ? null : views.get(OpenView.key(session.getId(), id));
        if (view != null) {
            view.use(clock.instant());
        }
    }

    private void open(UI ui, AccountId owner) {
        OpenView view = new OpenView(ui, clock.instant());
        String key = view.key();
        views.put(key, view);
        ui.addDetachListener(gone -> {
            views.remove(key);
            accountViews.closed(owner, view);
        });
        accountViews.opened(owner, view);
    }
}
