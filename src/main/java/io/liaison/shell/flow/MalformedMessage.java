package io.liaison.shell.flow;

/** What was sent is no message of Flow's client. */
final class MalformedMessage extends RuntimeException {

    MalformedMessage(String reason) {
        super(reason);
    }
}
