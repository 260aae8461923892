package io.liaison.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.liaison.checks.Completeness;
import io.liaison.checks.Finding;
import io.liaison.checks.Finding.Kind;
import io.liaison.checks.Finding.Weight;
import io.liaison.profile.WorkspaceNotices.Place;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Stands above the form from the start: what has to be mended before the draft can be submitted, what might be better, and how complete it is. */
class BeforeSubmit extends Section {

    private final Consumer<String> lead;
    private final Consumer<String> leadToChoice;
    private final H2 heading = new H2("Before you submit");
    private final Paragraph verdict = new Paragraph();
    private final CompletenessMeter meter;
    private final Div lists = new Div();
    private @Nullable Shown shown;

    /**
     * @param lead puts the focus at a place of the form
     * @param leadToChoice puts the focus at the open choice of a field
     */
    BeforeSubmit(Consumer<String> lead, Consumer<String> leadToChoice) {
        this.lead = lead;
        this.leadToChoice = leadToChoice;
        meter = new CompletenessMeter(lead);
        addClassName("before-submit");
        heading.setId("before-submit-title");
        heading.addClassName("before-submit__title");
        verdict.setId("before-submit-verdict");
        verdict.addClassName("before-submit__verdict");
        lists.addClassName("before-submit__lists");
        getElement().setAttribute("aria-labelledby", "before-submit-title before-submit-verdict");
        getElement().setAttribute("tabindex", "-1");
        Div head = new Div(heading, verdict);
        head.addClassName("before-submit__head");
        add(head, lists, meter);
    }

    private record Shown(
            List<Finding> findings, Completeness completeness, boolean triedToSubmit, List<Place> returned) {

        List<Finding> choices() {
            return findings.stream()
                    .filter(finding -> finding.kind() == Kind.UNDECIDED)
                    .toList();
        }

        List<Finding> withoutChoices(Weight weight) {
            return findings.stream()
                    .filter(finding -> finding.kind() != Kind.UNDECIDED && finding.weight() == weight)
                    .toList();
        }
    }

    /** What is shown already is left alone, so that whoever reads or tabs through it is not disturbed. */
    void show(List<Finding> findings, Completeness completeness, boolean triedToSubmit, List<Place> returned) {
        Shown next = new Shown(findings, completeness, triedToSubmit, returned);
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        say(next);
        meter.show(completeness);
        lists.removeAll();
        add("To choose", "finding-list--blocking", next.choices(), leadToChoice);
        add(
                "Returned, and as it was",
                "finding-list--returned",
                returned.stream().map(BeforeSubmit::finding).toList(),
                lead);
        add("To mend", "finding-list--blocking", next.withoutChoices(Weight.BLOCKING), lead);
        add("Worth a look", "finding-list--advisory", next.withoutChoices(Weight.ADVISORY), lead);
    }

    /** What stands in the way, in short. */
    String verdict() {
        return verdict.getText();
    }

    void focus() {
        scrollIntoView();
        getElement().callJsFunction("focus");
    }

    private static Finding finding(Place returned) {
        String words = returned.words().isBlank() ? "" : ": " + returned.words();
        return new Finding(Kind.RETURNED, Weight.ADVISORY, returned.path(), returned.name() + words);
    }

    private void say(Shown now) {
        long choices = now.choices().stream().filter(Finding::isBlocking).count();
        long blocking = now.withoutChoices(Weight.BLOCKING).size();
        String things = Stream.of(
                        choices == 0 ? "" : choices + (choices == 1 ? " choice" : " choices") + " to make",
                        blocking == 0 ? "" : blocking + (blocking == 1 ? " thing" : " things") + " to mend")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" and "));
        if (things.isEmpty()) {
            verdict.setText(
                    now.returned().isEmpty()
                            ? "Nothing stands in the way."
                            : "Nothing stands in the way, but what was returned is not changed yet.");
        } else {
            verdict.setText(now.triedToSubmit() ? "Not ready to submit yet: " + things + "." : things + " first.");
        }
        setClassName("before-submit--tried", now.triedToSubmit() && !things.isEmpty());
    }

    private void add(String title, String className, List<Finding> findings, Consumer<String> to) {
        if (!findings.isEmpty()) {
            Component list = new FindingList(title, findings, to);
            list.addClassName(className);
            lists.add(list);
        }
    }
}
