package io.liaison.partners.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.liaison.base.Sitemap;
import io.liaison.base.ui.Badge;
import io.liaison.base.ui.Moments;
import io.liaison.base.ui.RowFocus;
import io.liaison.base.ui.Tone;
import io.liaison.partners.PartnerEntry;
import io.liaison.partners.PartnerFreshness;
import io.liaison.partners.PartnerLine;
import io.liaison.partners.PartnerState;

/** One partner in the platform's list: where it stands, what changed last, who has not answered yet, and what can be done. */
class PartnerRow extends ListItem {

    PartnerRow(PartnerLine line, InvitationChanges invitations, Component... actions) {
        Div doing = new Div(actions);
        doing.addClassNames("queue__actions", "partner-row__actions");
        addClassName("queue__row");
        RowFocus.mark(this, line.partner().id());
        add(new Div(title(line.partner()), where(line)), badges(line), times(line), doing);
        if (!line.invitations().isEmpty()) {
            UnorderedList open = new UnorderedList();
            open.addClassName("partner-row__invitations");
            open.getElement()
                    .setAttribute(
                            "aria-label",
                            "Open invitations of " + line.partner().name());
            line.invitations()
                    .forEach(invitation ->
                            open.add(invitations.row(line.partner().id(), invitation)));
            add(open);
        }
    }

    private static Component title(PartnerEntry partner) {
        Paragraph title = new Paragraph(new Anchor(Sitemap.workspaceProfile(partner.slug()), partner.name()));
        title.addClassName("queue__title");
        return title;
    }

    /** Only what opens is a link. */
    private static Component where(PartnerLine line) {
        String address = Sitemap.partner(line.partner().slug());
        Paragraph where = new Paragraph();
        if (line.state().hasPage()) {
            Anchor page = new Anchor(address, address);
            page.setRouterIgnore(true);
            page.addClassName("queue__actions");
            where.add(page);
        } else {
            where.add(new Span(address));
        }
        where.addClassName("queue__note");
        return where;
    }

    private static Component badges(PartnerLine line) {
        Div badges = new Div(new Badge(tone(line.state()), line.state().label()));
        badges.addClassName("queue__badges");
        if (line.progress().isInReview()) {
            badges.add(new Badge(Tone.INFO, "In review"));
        }
        if (line.freshness().filter(PartnerFreshness.Freshness::isOverdue).isPresent()) {
            badges.add(new Badge(Tone.WARNING, "Not confirmed"));
        }
        return badges;
    }

    private static Component times(PartnerLine line) {
        Paragraph changed =
                new Paragraph("Changed " + Moments.day(line.progress().lastChange()));
        changed.addClassName("queue__time");
        Div times = new Div(changed);
        line.freshness().ifPresent(confirmed -> {
            Paragraph until = new Paragraph("Confirmed " + Moments.day(confirmed.confirmedAt()));
            until.addClassName("queue__time");
            times.add(until);
        });
        return times;
    }

    private static Tone tone(PartnerState state) {
        return switch (state) {
            case LISTED -> Tone.SUCCESS;
            case UNLISTED, NOT_LIVE -> Tone.WARNING;
            case NEVER_PUBLISHED -> Tone.NEUTRAL;
            case WITHDRAWN -> Tone.ERROR;
        };
    }
}
