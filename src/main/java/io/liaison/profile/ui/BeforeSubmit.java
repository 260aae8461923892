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
import org.jspecify.annotations.Nullable;

/** Stands above the form from the start: what has to be mended before the draft can be submitted, what might be better, and how complete it is. */
class BeforeSubmit extends Section {

    private final Consumer<String> lead;
    private final H2 heading = new H2("Before you submit");
    private final Paragraph verdict = new Paragraph();
    private final CompletenessMeter meter;
    private final Div lists = new Div();
    private @Nullable Shown shown;

    /**
     * @param lead puts the focus at a place of the form
     */
    BeforeSubmit(Consumer<String> lead) {
        this.lead = lead;
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
            List<Finding> findings, Completeness completeness, boolean triedToSubmit, List<Place> returned) {}

    /** What is shown already is left alone, so that whoever reads or tabs through it is not disturbed. */
    void show(List<Finding> findings, Completeness completeness, boolean triedToSubmit, List<Place> returned) {
        Shown next = new Shown(findings, completeness, triedToSubmit, returned);
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        List<Finding> blocking = findings.stream().filter(Finding::isBlocking).toList();
        List<Finding> advisory =
                findings.stream().filter(finding -> !finding.isBlocking()).toList();
        say(blocking.size(), triedToSubmit, returned.size());
        meter.show(completeness);
        lists.removeAll();
        add(
                "Returned, and as it was",
                "finding-list--returned",
                returned.stream().map(BeforeSubmit::finding).toList());
        add("To mend", "finding-list--blocking", blocking);
        add("Worth a look", "finding-list--advisory", advisory);
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

    private void say(int blocking, boolean triedToSubmit, int returned) {
        String things = blocking + (blocking == 1 ? " thing" : " things") + " to mend";
        if (blocking == 0) {
            verdict.setText(
                    returned == 0
                            ? "Nothing stands in the way."
                            : "Nothing stands in the way, but what was returned is not changed yet.");
        } else {
            verdict.setText(triedToSubmit ? "Not ready to submit yet: " + things + "." : things + " first.");
        }
        setClassName("before-submit--tried", triedToSubmit && blocking > 0);
    }

    private void add(String title, String className, List<Finding> findings) {
        if (!findings.isEmpty()) {
            Component list = new FindingList(title, findings, lead);
            list.addClassName(className);
            lists.add(list);
        }
    }
}
