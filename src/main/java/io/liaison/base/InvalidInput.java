package io.liaison.base;

/** Input that cannot be taken; the message tells its author what to do. */
public class InvalidInput extends RuntimeException {

    public InvalidInput(String message) {
        super(message);
    }
}
