package io.liaison.introductions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.liaison.base.Sitemap;
import io.liaison.base.Slug;
import io.liaison.base.ui.Moments;
import io.liaison.introductions.IntroductionDetails;
import io.liaison.introductions.IntroductionState;
import java.util.List;
import java.util.Objects;

/** A partner's introductions, newest first, each a link to its own page. */
final class IntroductionList extends UnorderedList {

    private final Slug partner;

    IntroductionList(Slug partner, List<IntroductionDetails> introductions) {
        this.partner = partner;
        addClassName("mails");
        introductions.forEach(introduction -> add(row(introduction)));
    }

    private ListItem row(IntroductionDetails introduction) {
        boolean takenBack = introduction.state() == IntroductionState.TAKEN_BACK;
        Anchor subject = new Anchor(
                Sitemap.workspaceIntroduction(partner, introduction.id().toString()), introduction.offerTitle());
        Span text = cell("mail__subject", subject);
        text.add(excerpt(
                takenBack
                        ? "The requester has taken this back."
                        : introduction.asked().message()));
        Span state = cell("mail__time", new StateBadge(introduction.state()));
        state.add(new Span(
                Moments.day(Objects.requireNonNull(introduction.timeline().confirmedAt()))));
        ListItem row = new ListItem(
                cell(
                        "mail__from",
                        new Span(
                                takenBack
                                        ? "Request taken back"
                                        : introduction.asked().name())),
                text,
                state);
        row.addClassName("mail");
        if (introduction.state() == IntroductionState.NEW) {
            row.addClassName("mail--unread");
        }
        return row;
    }

    private static Span excerpt(String message) {
        Span excerpt = new Span(message);
        excerpt.addClassName("mail__excerpt");
        return excerpt;
    }

    private static Span cell(String className, com.vaadin.flow.component.Component content) {
        Span cell = new Span(content);
        cell.addClassName(className);
        return cell;
    }
}
