package io.liaison.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import io.liaison.base.ui.Badge;
import io.liaison.base.ui.MarkupComponent;
import io.liaison.base.ui.Moments;
import io.liaison.base.ui.Tone;
import io.liaison.comparison.page.ExcerptLine;
import io.liaison.review.Holder;
import io.liaison.review.QueueEntry;
import io.liaison.review.SubmissionId;
import io.liaison.review.Viewing;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** One submission in the queue: whose it is, what it comes to, by when, and who has it. */
class QueueRow extends ListItem {

    private final QueueEntry entry;

    QueueRow(QueueEntry entry, QueueAddress address, Instant now, Actions actions) {
        this.entry = entry;
        addClassNames("queue__row", "queue__row--" + entry.risk().risk().name().toLowerCase(Locale.ROOT));
        add(pick(actions), what(address, actions), new RiskLine(entry.risk()), when(now), who(actions));
    }

    /** What can be done from the row itself. */
    record Actions(
            Consumer<QueueEntry> claim,
            Consumer<QueueEntry> release,
            Picked picked,
            Map<SubmissionId, Viewing> viewings) {}

    private Component pick(Actions actions) {
        Div place = new Div();
        place.addClassName("queue__pick");
        if (entry.isTrivial() && entry.isForMe()) {
            Input box = new Input();
            box.setType("checkbox");
            box.getElement()
                    .setAttribute("aria-label", "Select " + entry.partnerName())
                    .setProperty("checked", actions.picked().isPicked(entry))
                    .addEventListener("change", change -> actions.picked().turn(entry));
            place.add(box);
        }
        return place;
    }

    private Component what(QueueAddress address, Actions actions) {
        RouterLink link = new RouterLink(
                entry.partnerName(),
                ReviewView.class,
                new RouteParameters("submission", entry.id().toString()));
        link.setQueryParameters(address.parameters());
        Paragraph title = new Paragraph(link);
        title.addClassName("queue__title");
        Div what = new Div(title, note(size()));
        if (!entry.appraisal().excerpts().isEmpty()) {
            UnorderedList excerpts = new UnorderedList();
            excerpts.addClassName("queue__excerpts");
            entry.appraisal()
                    .excerpts()
                    .forEach(excerpt -> excerpts.add(new ListItem(new MarkupComponent(ExcerptLine.of(excerpt)))));
            Optional.ofNullable(actions.viewings().get(entry.id())).ifPresent(begun -> InView.mark(excerpts, begun));
            what.add(excerpts);
        }
        return what;
    }

    private String size() {
        int words = entry.risk().words();
        String size = entry.appraisal().size() + (words == 0 ? "" : words == 1 ? ", 1 word" : ", " + words + " words");
        return entry.isFirst() ? "The first profile: " + size : size;
    }

    private Component when(Instant now) {
        Due due = new Due(entry.dueAt(), now);
        Paragraph age = note(Moments.age(entry.submittedAt(), now) + " ago, by " + entry.submittedBy());
        age.setTitle("Submitted " + Moments.minute(entry.submittedAt()));
        return new Div(due, age);
    }

    private Component who(Actions actions) {
        Div who = new Div();
        who.addClassNames("queue__badges", "queue__actions");
        if (entry.isOwn()) {
            who.add(new Badge(Tone.NEUTRAL, "Needs somebody else"));
        } else if (entry.holder().isEmpty()) {
            who.add(action("Claim", () -> actions.claim().accept(entry)));
        } else {
            Holder holder = entry.holder().orElseThrow();
            Badge badge =
                    new Badge(holder.isMe() ? Tone.SUCCESS : Tone.NEUTRAL, holder.isMe() ? "Yours" : holder.name());
            badge.setTitle("Claimed " + Moments.minute(holder.since()));
            who.add(badge);
            if (holder.isMe()) {
                who.add(action("Release", () -> actions.release().accept(entry)));
            }
        }
        return who;
    }

    private Button action(String word, Runnable work) {
        Button button = new Button(word, click -> work.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(word + ": " + entry.partnerName());
        button.addClassName("queue__claim");
        return button;
    }

    private static Paragraph note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassName("queue__note");
        return note;
    }
}
