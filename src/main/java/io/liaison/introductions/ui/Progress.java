package io.liaison.introductions.ui;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.spoken;
import static io.liaison.markup.Markup.text;

import io.liaison.base.ui.Moments;
import io.liaison.introductions.IntroductionDetails;
import io.liaison.introductions.IntroductionState;
import io.liaison.introductions.Timeline;
import io.liaison.markup.Element;
import io.liaison.markup.Node;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps of a request: those taken, with their time, and those to come. */
final class Progress {

    private final List<Element> steps = new ArrayList<>();
    private boolean isLastTaken;

    private Progress() {}

    static Node of(IntroductionDetails request) {
        Progress progress = new Progress();
        Timeline times = request.timeline();
        progress.step("Sent", times.requestedAt(), times.confirmedAt(), "");
        progress.step("Confirmed by you", times.confirmedAt(), times.seenAt(), "");
        progress.step("Read by " + request.partnerName(), times.seenAt(), times.outcomeAt(), "");
        progress.step(end(request.state()), times.outcomeAt(), null, request.answer());
        return element("ol", "timeline", progress.steps).attr("aria-label", "Progress");
    }

    private static String end(IntroductionState state) {
        return switch (state) {
            case MET -> "You have met";
            case DECLINED -> "Declined";
            default -> "Closed with an outcome";
        };
    }

    private void step(String title, @Nullable Instant taken, @Nullable Instant next, String words) {
        Element step = taken == null ? waiting(title) : taken(title, taken, next);
        steps.add(words.isEmpty() ? step : step.with(text("p", "timeline__text", words)));
    }

    private static Element waiting(String title) {
        return element(
                "li", "timeline__step timeline__step--waiting", title(title).with(spoken(", not yet")));
    }

    private Element taken(String title, Instant taken, @Nullable Instant next) {
        Element time = text("time", "", Moments.minute(taken)).attr("datetime", taken.toString());
        Element when = element("p", "timeline__time", time);
        if (next == null && !isLastTaken) {
            isLastTaken = true;
            return element("li", "timeline__step timeline__step--current", title(title), when)
                    .attr("aria-current", "step");
        }
        return element("li", "timeline__step timeline__step--done", title(title).with(spoken(", done")), when);
    }

    private static Element title(String title) {
        return text("p", "timeline__title", title);
    }
}
