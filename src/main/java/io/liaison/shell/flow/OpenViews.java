package io.liaison.shell.flow;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.liaison.accounts.CurrentAccount;
import io.liaison.base.AccountId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Every screen of Flow that is open on this node, told to those who count them: by account, or as a stranger's. */
@Component
class OpenViews implements VaadinServiceInitListener {

    static final String UI_ID = "v-uiId";

    private final Map<String, OpenView> views = new ConcurrentHashMap<>();
    private final CurrentAccount currentAccount;
    private final AccountViews accountViews;
    private final LiveViews liveViews;
    private final Clock clock;

    OpenViews(CurrentAccount currentAccount, AccountViews accountViews, LiveViews liveViews, Clock clock) {
        this.currentAccount = currentAccount;
        this.accountViews = accountViews;
        this.liveViews = liveViews;
        this.clock = clock;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(this::begin);
        event.getSource().addSessionDestroyListener(end -> liveViews.end(end.getSession()));
        event.getSource().addUIInitListener(start -> open(start.getUI()));
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

    private void begin(SessionInitEvent start) {
        if (currentAccount.find().isEmpty()) {
            liveViews.begin(
                    start.getSession(), String.valueOf(start.getRequest().getRemoteAddr()));
        }
    }

    private void open(UI ui) {
        OpenView view = new OpenView(ui, clock.instant());
        String key = view.key();
        Optional<AccountId> account = currentAccount.find().map(signedIn -> signedIn.id());
        views.put(key, view);
        ui.addBeforeEnterListener(this::keepStrangersInLiveViews);
        ui.addDetachListener(gone -> {
            views.remove(key);
            liveViews.closed(view);
            account.ifPresent(owner -> accountViews.closed(owner, view));
        });
        account.ifPresentOrElse(owner -> accountViews.opened(owner, view), () -> liveViews.opened(view));
    }

    /** Everything else is loaded as a page of its own, which asks who it is for. */
    private void keepStrangersInLiveViews(BeforeEnterEvent event) {
        Class<?> target = event.getNavigationTarget();
        boolean isLive = target.isAnnotationPresent(Route.class) && target.isAnnotationPresent(AnonymousAllowed.class);
        if (!isLive && currentAccount.find().isEmpty()) {
            event.forwardToUrl("/" + event.getLocation().getPathWithQueryParameters());
        }
    }
}
