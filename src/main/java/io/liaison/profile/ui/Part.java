package io.liaison.profile.ui;

import com.vaadin.flow.component.Component;

/** The form for one piece of content. */
interface Part<T> extends Spot {

    Component component();

    T read();

    /** Shows a value; fields that show it already are not touched, so that whoever types there is not disturbed. */
    void show(T value);

    /** Tells the part what it is called, where it stands in a list among others like it. */
    default void call(String title) {}
}
