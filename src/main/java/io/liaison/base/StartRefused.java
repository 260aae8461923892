package io.liaison.base;

/** The application does not start like this; whoever starts it is told why, and what to do. */
public class StartRefused extends RuntimeException {

    private final String action;

    public StartRefused(String reason, String action) {
        super(reason);
        this.action = action;
    }

    public String action() {
        return action;
    }
}
