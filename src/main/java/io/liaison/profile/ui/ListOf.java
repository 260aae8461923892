package io.liaison.profile.ui;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a {@link ListEditor} has to know of its items.
 *
 * @param one what one item is called, in the middle of a sentence: "mission point"
 * @param fresh makes the value of a new item
 * @param title what an item is called in its heading; may be blank
 * @param identity equal for two values of the same item
 * @param parts makes the form of an item
 */
record ListOf<T>(
        String one,
        Supplier<T> fresh,
        Function<T, String> title,
        Function<T, Object> identity,
        Supplier<Part<T>> parts) {

    /** The item's place in the list: its id, or its number where items have none. */
    String placeOf(T value, int index) {
        return identity.apply(value) instanceof String id && id.matches("[\\w-]{1,40}") && !value.equals(id)
                ? id
                : String.valueOf(index);
    }

    /** The item's own title, or its number. */
    String titleOf(T value, int index) {
        String given = title.apply(value).strip();
        return given.isEmpty() ? Character.toUpperCase(one.charAt(0)) + one.substring(1) + " " + (index + 1) : given;
    }
}
