package io.liaison.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.DefaultErrorHandler;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.liaison.base.InvalidInput;
import io.liaison.base.Refusal;
import io.liaison.shell.flow.FlowMistakes;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells people why something was refused where no control of a screen does. What they typed stays; nothing is logged, for nothing broke. */
@Component
class UncaughtRefusals implements VaadinServiceInitListener {

    private static final int SHOWN_FOR = 12_000;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(start -> start.getSession().setErrorHandler(new Telling()));
    }

    private static Optional<String> reason(Throwable error) {
        return Stream.iterate(error, cause -> cause != null, Throwable::getCause)
                .filter(cause -> cause instanceof Refusal || cause instanceof InvalidInput)
                .map(cause -> String.valueOf(cause.getMessage()))
                .findFirst();
    }

    private static final class Telling implements ErrorHandler {

        private final DefaultErrorHandler others = new DefaultErrorHandler();

        @Override
        public void error(ErrorEvent event) {
            Optional<String> reason = reason(event.getThrowable());
            if (reason.isPresent() && UI.getCurrent() != null) {
                Notification told =
                        Notification.show(reason.get(), SHOWN_FOR, Notification.Position.BOTTOM_CENTER, true);
                told.addThemeVariants(NotificationVariant.ERROR);
            } else if (FlowMistakes.isMistake(event.getThrowable())) {
                FlowMistakes.log(event.getThrowable());
            } else {
                others.error(event);
                Optional.ofNullable(VaadinRequest.getCurrent()).ifPresent(FlowMistakes::noteLogged);
            }
        }
    }
}
