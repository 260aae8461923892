package io.liaison.shell.flow;

import com.vaadin.flow.server.VaadinService;
import io.liaison.accounts.CurrentAccount;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Decides about each request that would reach Flow, before it has a session: only people with an account may. What is refused is answered as Flow's
 * client expects it.
 */
@Component
class FlowAccess {

    private static final String TYPE = "v-r";
    private static final String INIT = "init";
    private static final String UIDL = "uidl";
    private static final String HEARTBEAT = "heartbeat";

    /** What the client of this application asks for; Flow knows more, and answers some of that with an error of its own. */
    private static final Set<String> TYPES = Set.of(INIT, UIDL, HEARTBEAT);

    private final CurrentAccount currentAccount;
    private final OpenViews views;

    FlowAccess(CurrentAccount currentAccount, OpenViews views) {
        this.currentAccount = currentAccount;
        this.views = views;
    }

    /** Whether the request has been answered here, because its sender may not go on. */
    boolean turnsAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String type = request.getParameter(TYPE);
        if (currentAccount.find().isEmpty()) {
            refuse(type, request, response);
            return true;
        }
        if (type != null && !TYPES.contains(type)) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return true;
        }
        if (!HEARTBEAT.equals(type)) {
            views.use(request);
        }
        return false;
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
