package io.liaison.base;

/** There is no such record, or none that this caller may know of: the two look exactly alike. */
public class NothingHere extends RuntimeException {

    public NothingHere() {
        super("There is nothing here.");
    }
}
