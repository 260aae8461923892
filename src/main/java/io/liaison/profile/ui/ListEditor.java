package io.liaison.profile.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.liaison.base.Obstacle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An ordered list of things to edit: add, remove with a way back, move by button or with Alt and the arrow keys. To move an item, its neighbour
 * is taken round it: the item's own elements stay where they are, and so do focus, caret and what is being typed.
 */
class ListEditor<T> extends Div implements Part<List<T>> {

    private final ListOf<T> of;
    private final Editing editing;
    private final Div list = new Div();
    private final Paragraph problem = new Paragraph();
    private final Button add;
    private final List<ListItemEditor<T>> items = new ArrayList<>();

    ListEditor(ListOf<T> of, Editing editing) {
        this.of = of;
        this.editing = editing;
        addClassName("list-editor");
        list.addClassName("list-editor__items");
        problem.addClassName("list-editor__problem");
        problem.setVisible(false);
        add = new Button("Add " + (of.one().matches("[aeiou].*") ? "an " : "a ") + of.one(), this::addOnce);
        add.setVisible(!editing.isReadOnly());
        add(list, problem, add);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public List<T> read() {
        return items.stream().map(ListItemEditor::read).toList();
    }

    @Override
    public void show(List<T> values) {
        List<ListItemEditor<T>> former = new ArrayList<>(items);
        List<ListItemEditor<T>> next = new ArrayList<>();
        for (T value : values) {
            Optional<ListItemEditor<T>> same = former.stream()
                    .filter(item -> of.identity()
                            .apply(item.read())
                            .equals(of.identity().apply(value)))
                    .findFirst();
            same.ifPresent(former::remove);
            ListItemEditor<T> item = same.orElseGet(this::newItem);
            item.show(value);
            next.add(item);
        }
        if (!next.equals(items)) {
            forgetRemoved();
            arrange(next);
        }
        number();
    }

    @Override
    public void mark(Problems problems) {
        problem.setText(problems.here().orElse(""));
        problem.setVisible(problems.here().isPresent());
        for (int index = 0; index < items.size(); index++) {
            items.get(index).mark(problems.under(String.valueOf(index), idOf(items.get(index))));
        }
    }

    @Override
    public void point(String place) {
        String[] steps = place.split("/", 2);
        for (int index = 0; index < items.size(); index++) {
            ListItemEditor<T> item = items.get(index);
            if (steps[0].equals(idOf(item)) || steps[0].equals(String.valueOf(index))) {
                item.point(steps.length > 1 ? steps[1] : "");
                return;
            }
        }
        pointAtAdd();
    }

    @Override
    public boolean pointAtProblem() {
        if (items.stream().anyMatch(ListItemEditor::pointAtProblem)) {
            return true;
        }
        if (problem.isVisible()) {
            pointAtAdd();
        }
        return problem.isVisible();
    }

    @Override
    public List<Obstacle> unreadable() {
        return items.stream().flatMap(item -> item.unreadableAt(idOf(item))).toList();
    }

    private void pointAtAdd() {
        add.scrollIntoView();
        add.focus();
    }

    /** The second click of a double click adds nothing more. */
    private void addOnce(ClickEvent<Button> click) {
        if (click.getClickCount() <= 1) {
            addItem();
        }
    }

    private void addItem() {
        forgetRemoved();
        ListItemEditor<T> item = newItem();
        item.show(of.fresh().get());
        items.add(item);
        list.add(item);
        number();
        item.point("");
        editing.changed().run();
    }

    void remove(ListItemEditor<T> item) {
        forgetRemoved();
        int index = items.indexOf(item);
        items.remove(item);
        RemovedItem removed = new RemovedItem(of.titleOf(item.read(), index), () -> putBack(item, index));
        list.replace(item, removed);
        removed.focusUndo();
        number();
        editing.changed().run();
    }

    void move(ListItemEditor<T> item, int step) {
        forgetRemoved();
        int from = items.indexOf(item);
        int to = from + step;
        if (to < 0 || to >= items.size()) {
            return;
        }
        ListItemEditor<T> neighbour = items.remove(to);
        items.add(from, neighbour);
        list.remove(neighbour);
        list.addComponentAtIndex(from, neighbour);
        number();
        item.keepFocusAfterMove(step);
        editing.changed().run();
        editing.announce()
                .accept("%s is now number %d of %d.".formatted(of.titleOf(item.read(), to), to + 1, items.size()));
    }

    /** Takes away and moves as few as possible, for what is moved in the page loses the focus. */
    private void arrange(List<ListItemEditor<T>> next) {
        items.stream().filter(item -> !next.contains(item)).forEach(list::remove);
        items.retainAll(next);
        for (int index = 0; index < next.size(); index++) {
            ListItemEditor<T> item = next.get(index);
            if (index < items.size() && items.get(index) == item) {
                continue;
            }
            items.remove(item);
            item.getElement().removeFromParent();
            items.add(index, item);
            list.addComponentAtIndex(index, item);
        }
    }

    private void putBack(ListItemEditor<T> item, int index) {
        forgetRemoved();
        int place = Math.min(index, items.size());
        items.add(place, item);
        list.addComponentAtIndex(place, item);
        number();
        item.focusRemove();
        editing.changed().run();
    }

    /** Items that have an id are called by it; the others have only their number. */
    private String idOf(ListItemEditor<T> item) {
        return of.identity().apply(item.read()).toString();
    }

    private void forgetRemoved() {
        list.getChildren().filter(RemovedItem.class::isInstance).toList().forEach(list::remove);
    }

    private ListItemEditor<T> newItem() {
        return new ListItemEditor<>(of, editing, this);
    }

    private void number() {
        for (int index = 0; index < items.size(); index++) {
            items.get(index).number(index, items.size());
        }
    }
}
