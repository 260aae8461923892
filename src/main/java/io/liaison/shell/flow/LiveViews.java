package io.liaison.shell.flow;

import com.vaadin.flow.server.VaadinSession;
import io.liaison.base.RateLimit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The live views of people without an account, each of which costs megabytes: so many for each browser, for each network and for this node, and none for
 * long. Whoever gets none, or loses one, has the plain page, which says and does the same.
 */
@Component
class LiveViews {

    static final String SETTING = "liaison.live-views";
    static final int IN_SESSION = 3;
    static final int SESSIONS_OF_NETWORK = 10;
    static final Duration IDLE = Duration.ofMinutes(2);

    /** A session that nobody has used for so long gives way to another one of its network. */
    private static final Duration RESTING = Duration.ofSeconds(10);

    /** The browser closes a view when its page is left; whoever goes on to a next one has begun it by then. */
    private static final Duration EMPTY = Duration.ofSeconds(5);

    private static final String ENTERING = LiveViews.class.getName();
    private static final int MOST = 60;
    private static final long BYTES_OF_VIEW = 3_200_000;
    private static final int SHARE_OF_HEAP = 4;

    private final Clock clock;
    private final int most;

    /** By the ids of their sessions. */
    private final Map<String, Visit> visits = new HashMap<>();

    /** Networks of requests that may be about to open a view. */
    private final List<String> entering = new ArrayList<>();

    LiveViews(Environment environment, Clock clock) {
        this.clock = clock;
        this.most = environment.getProperty(SETTING, Integer.class, (int)
                Math.min(MOST, Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP / BYTES_OF_VIEW));
    }

    /** Whether the request may open a live view; from then until {@link #leave} its place is taken. */
    boolean enter(HttpServletRequest request) {
        String network = RateLimit.subnet(request.getRemoteAddr());
        Optional<Visit> yielding = Optional.empty();
        synchronized (this) {
            if (open() + entering.size() >= most) {
                return false;
            }
            if (visitOf(request).isEmpty() && isFull(network)) {
                yielding = resting(network);
                if (yielding.isEmpty()) {
                    return false;
                }
                visits.values().remove(yielding.get());
            }
            entering.add(network);
            request.setAttribute(ENTERING, network);
        }
        yielding.ifPresent(Visit::end);
        return true;
    }

    /** Gives back the place of a request, which a view may have taken. */
    synchronized void leave(HttpServletRequest request) {
        Object network = request.getAttribute(ENTERING);
        if (network != null) {
            request.removeAttribute(ENTERING);
            entering.remove(network);
        }
    }

    synchronized boolean isOpenIn(HttpServletRequest request) {
        return visitOf(request).isPresent();
    }

    synchronized void begin(VaadinSession session, String client) {
        visits.put(session.getSession().getId(), new Visit(session, RateLimit.subnet(client), clock.instant()));
    }

    synchronized void end(VaadinSession session) {
        visits.values().removeIf(visit -> visit.isIn(session));
    }

    /** Opening one too many in a browser closes the one that was used longest ago. */
    synchronized void opened(OpenView view) {
        visits.values().stream().filter(visit -> visit.isIn(view.session())).forEach(visit -> {
            if (visit.views().size() >= IN_SESSION) {
                OpenView.usedLongestAgo(visit.views()).ifPresent(OpenView::close);
            }
            visit.add(view);
        });
    }

    synchronized void closed(OpenView view) {
        visits.values().forEach(visit -> visit.remove(view, clock.instant()));
    }

    /** Closes what nobody has used for two minutes, and ends the sessions in which nothing is left. */
    void closeIdle() {
        Instant now = clock.instant();
        List<OpenView> idle;
        List<Visit> empty;
        synchronized (this) {
            idle = visits.values().stream()
                    .flatMap(visit -> visit.views().stream())
                    .filter(view -> !view.used().plus(IDLE).isAfter(now))
                    .toList();
            empty = visits.values().stream()
                    .filter(visit -> visit.views().isEmpty())
                    .filter(visit -> !visit.used().plus(EMPTY).isAfter(now))
                    .toList();
        }
        idle.forEach(OpenView::close);
        empty.forEach(Visit::end);
    }

    synchronized int sessions() {
        return visits.size();
    }

    synchronized int open() {
        return visits.values().stream().mapToInt(visit -> visit.views().size()).sum();
    }

    private boolean isFull(String network) {
        long others = entering.stream().filter(network::equals).count();
        return sessionsOf(network).count() + others >= SESSIONS_OF_NETWORK;
    }

    private Optional<Visit> resting(String network) {
        return sessionsOf(network)
                .min(Comparator.comparing(Visit::used))
                .filter(visit -> !visit.used().plus(RESTING).isAfter(clock.instant()));
    }

    private Stream<Visit> sessionsOf(String network) {
        return visits.values().stream().filter(visit -> visit.network().equals(network));
    }

    private Optional<Visit> visitOf(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable(visits.get(session.getId()));
    }
}
