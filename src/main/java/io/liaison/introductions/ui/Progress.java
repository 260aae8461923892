package io.liaison.introductions.ui;

import static io.liaison.profile.page.Markup.element;
import static io.liaison.profile.page.Markup.spoken;
import static io.liaison.profile.page.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import io.liaison.base.ui.Moments;
import io.liaison.introductions.IntroductionDetails;
import io.liaison.introductions.IntroductionState;
import io.liaison.introductions.Timeline;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The steps of a request: those taken, with their time, and those to come. */
final class Progress {

    private final HtmlContainer list = element("ol", "timeline");
    private boolean isLastTaken;

    private Progress() {}

    static Component of(IntroductionDetails request) {
        Progress progress = new Progress();
        progress.list.getElement().setAttribute("aria-label", "Progress");
        Timeline times = request.timeline();
        progress.step("Sent", times.requestedAt(), times.confirmedAt());
        progress.step("Confirmed by you", times.confirmedAt(), times.seenAt());
        progress.step("Read by " + request.partnerName(), times.seenAt(), times.outcomeAt());
        HtmlContainer end = progress.step(end(request.state()), times.outcomeAt(), null);
        if (!request.answer().isEmpty()) {
            end.add(text("p", "timeline__text", request.answer()));
        }
        return progress.list;
    }

    private static String end(IntroductionState state) {
        return switch (state) {
            case MET -> "You have met";
            case DECLINED -> "Declined";
            default -> "Closed with an outcome";
        };
    }

    private HtmlContainer step(String title, @Nullable Instant taken, @Nullable Instant next) {
        HtmlContainer words = text("p", "timeline__title", title);
        HtmlContainer step = element("li", "timeline__step", words);
        if (taken == null) {
            step.addClassName("timeline__step--waiting");
            words.add(spoken(", not yet"));
        } else {
            HtmlContainer time = text("time", "", Moments.minute(taken));
            time.getElement().setAttribute("datetime", taken.toString());
            step.add(element("p", "timeline__time", time));
            if (next == null && !isLastTaken) {
                isLastTaken = true;
                step.addClassName("timeline__step--current");
                step.getElement().setAttribute("aria-current", "step");
            } else {
                step.addClassName("timeline__step--done");
                words.add(spoken(", done"));
            }
        }
        list.add(step);
        return step;
    }
}
