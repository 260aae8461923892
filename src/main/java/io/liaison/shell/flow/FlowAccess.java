package io.liaison.shell.flow;

import com.vaadin.flow.server.VaadinService;
import io.liaison.accounts.CurrentAccount;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Decides about each request that would reach Flow, before it has a session: people with an account may, everybody else only open and use a live view of
 * the public side. What is refused is answered as Flow's client expects it.
 */
@Component
class FlowAccess {

    private static final String TYPE = "v-r";
    private static final String INIT = "init";
    private static final String UIDL = "uidl";
    private static final String HEARTBEAT = "heartbeat";

    /** What the client of this application asks for; Flow knows more, and answers some of that with an error of its own. */
    private static final Set<String> TYPES = Set.of(INIT, UIDL, HEARTBEAT);

    /** The public pages that have a live view, as Flow's client names them. */
    private static final Pattern LIVE = Pattern.compile("|match|compare|partners/[^/]+");

    private final CurrentAccount currentAccount;
    private final OpenViews views;
    private final LiveViews liveViews;

    FlowAccess(CurrentAccount currentAccount, OpenViews views, LiveViews liveViews) {
        this.currentAccount = currentAccount;
        this.views = views;
        this.liveViews = liveViews;
    }

    /** Whether the request has been answered here, because its sender may not go on. */
    boolean turnsAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String type = request.getParameter(TYPE);
        boolean hasAccount = currentAccount.find().isPresent();
        if (hasAccount && type != null && !TYPES.contains(type)) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return true;
        }
        if (hasAccount || isMessage(type) && liveViews.isOpenIn(request)) {
            if (!HEARTBEAT.equals(type)) {
                views.use(request);
            }
            return false;
        }
        if (INIT.equals(type) && opensLiveView(request)) {
            if (liveViews.enter(request)) {
                return false;
            }
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            refuse(type, request, response);
        }
        return true;
    }

    /** The request is over, whatever became of it. */
    void done(HttpServletRequest request) {
        liveViews.leave(request);
    }

    private static boolean isMessage(@Nullable String type) {
        return UIDL.equals(type) || HEARTBEAT.equals(type);
    }

    private static boolean opensLiveView(HttpServletRequest request) {
        String location = request.getParameter("location");
        return location != null
                && LIVE.matcher(location).matches()
                && request.getRequestURI().equals(request.getContextPath() + "/");
    }

    /** A message, which is sent with what somebody did on a screen, learns that its session is over: the screen is loaded again, and asks who is there. */
    private static void refuse(@Nullable String type, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (UIDL.equals(type)) {
            response.setContentType("application/json;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.getWriter().write(VaadinService.createSessionExpiredJSON(false));
        } else if (HEARTBEAT.equals(type)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else if (type != null || request.getRequestURI().startsWith(request.getContextPath() + "/VAADIN/")) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
