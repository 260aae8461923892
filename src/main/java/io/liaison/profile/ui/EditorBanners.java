package io.liaison.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.liaison.base.ui.Banner;
import io.liaison.base.ui.Tone;
import io.liaison.profile.WorkspaceNotices;
import io.liaison.profile.WorkspaceNotices.Notice;
import io.liaison.profile.ui.EditorViewModel.Clash;
import java.util.List;
import java.util.function.Consumer;

/** What the editor has to say above the form. Each kind has its place, so that one message does not push another away. */
class EditorBanners extends Div {

    private final Div notices = new Div();
    private final Div standing = new Div();
    private final Div clashes = new Div();
    private final Div refusal = new Div();

    EditorBanners() {
        addClassName("editor-banners");
        add(notices, standing, clashes, refusal);
    }

    /** What other modules say; what asks for work is shown in full. */
    void showNotices(List<Notice> news) {
        notices.removeAll();
        news.stream()
                .filter(notice -> notice.kind() == WorkspaceNotices.Kind.TASK)
                .forEach(notice -> notices.add(
                        new Banner(Tone.WARNING).title(notice.title()).say(notice.text())));
    }

    void showInReview(Runnable withdraw) {
        standing.removeAll();
        standing.add(new Banner(Tone.INFO)
                .title("In review")
                .say("What you submitted waits for its verdict and stays as it is. You can go on here: that is the next"
                        + " draft.")
                .offer(new Button("Withdraw", click -> withdraw.run())));
    }

    void showReadOnly(String partner) {
        standing.removeAll();
        standing.add(new Banner(
                Tone.INFO, "You are looking at the draft of " + partner + ". Only its own members can change it."));
    }

    void showNothingSpecial() {
        standing.removeAll();
    }

    void showClashes(List<Clash> found, Consumer<Clash> keepMine, Consumer<Clash> takeTheirs) {
        clashes.removeAll();
        if (!found.isEmpty()) {
            Banner banner = new Banner(Tone.ERROR)
                    .title("Somebody else changed the same text meanwhile")
                    .say("Nothing is lost. Choose which of the two is to stay; then everything is saved.");
            found.forEach(clash -> banner.offer(clash(clash, keepMine, takeTheirs)));
            clashes.add(banner);
        }
    }

    void showNoRefusal() {
        refusal.removeAll();
    }

    void showRefusal(String reason) {
        refusal.removeAll();
        refusal.add(new Banner(Tone.WARNING, reason));
    }

    private static Component clash(Clash clash, Consumer<Clash> keepMine, Consumer<Clash> takeTheirs) {
        Button mine = new Button("Keep mine", click -> keepMine.accept(clash));
        mine.setAriaLabel("Keep mine: " + clash.field());
        Button theirs = new Button("Take theirs", click -> takeTheirs.accept(clash));
        theirs.setAriaLabel("Take theirs: " + clash.field());
        Paragraph field = new Paragraph(clash.field());
        field.addClassName("clash__field");
        Div item = new Div(field, side("Mine", clash.mine(), mine), side("Theirs", clash.theirs(), theirs));
        item.addClassName("clash");
        return item;
    }

    private static Component side(String whose, String text, Button choose) {
        Span label = new Span(whose);
        label.addClassName("clash__whose");
        Paragraph words = new Paragraph(text.isBlank() ? "(empty)" : text);
        words.addClassName("clash__text");
        return new Div(label, words, choose);
    }
}
