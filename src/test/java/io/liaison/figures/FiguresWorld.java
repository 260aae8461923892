package io.liaison.figures;

import org.springframework.context.ApplicationContext;

/** Does not wait for the next time of writing. */
public final class FiguresWorld {

    private FiguresWorld() {}

    public static void write(ApplicationContext context) {
        context.getBean(Writing.class).write();
    }
}
