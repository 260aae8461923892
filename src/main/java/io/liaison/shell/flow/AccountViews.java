package io.liaison.shell.flow;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.server.RequestHandler;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import io.liaison.base.AccountId;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The views that people with an account have open, in all their browsers together: so many each. One more closes the one that was used longest ago, which
 * says so when somebody comes back to it.
 */
@Component
class AccountViews implements RequestHandler {

    static final String SETTING = "liaison.views-per-account";

    private static final int MOST = 20;
    private static final Duration TOLD_FOR = Duration.ofDays(1);
    private static final int TOLD = 10_000;

    private final int most;
    private final Map<AccountId, List<OpenView>> views = new HashMap<>();
    private final transient Cache<String, Boolean> closedForRoom =
            Caffeine.newBuilder().expireAfterWrite(TOLD_FOR).maximumSize(TOLD).build();

    AccountViews(Environment environment) {
        most = environment.getProperty(SETTING, Integer.class, MOST);
    }

    void opened(AccountId account, OpenView view) {
        Optional<OpenView> oldest;
        synchronized (this) {
            List<OpenView> open = views.computeIfAbsent(account, none -> new ArrayList<>());
            oldest = open.size() < most ? Optional.empty() : OpenView.usedLongestAgo(open);
            oldest.ifPresent(open::remove);
            open.add(view);
        }
        oldest.ifPresent(closing -> {
            closedForRoom.put(closing.key(), true);
            closing.close();
        });
    }

    synchronized void closed(AccountId account, OpenView view) {
        views.computeIfPresent(account, (same, open) -> {
            open.remove(view);
            return open.isEmpty() ? null : open;
        });
    }

    synchronized int open(AccountId account) {
        return views.getOrDefault(account, List.of()).size();
    }

    /** Answers the next message of a screen that was closed. */
    @Override
    public boolean handleRequest(VaadinSession session, VaadinRequest request, VaadinResponse response)
            throws IOException {
        String id = request.getParameter(OpenViews.UI_ID);
        if (!HandlerHelper.isRequestType(request, RequestType.UIDL)
                || id == null
                || closedForRoom.getIfPresent(OpenView.key(session.getSession().getId(), id)) == null) {
            return false;
        }
        session.getService()
                .writeUncachedStringResponse(
                        response,
                        "application/json;charset=UTF-8",
                        VaadinService.createCriticalNotificationJSON(
                                "This page was closed to make room",
                                "You have more than " + most
                                        + " pages of Liaison open, and this one was used longest ago."
                                        + " What you saved is safe. Press Esc or click here to open it again.",
                                null,
                                null));
        return true;
    }
}
