package io.liaison.fuzz;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.LoggerFactory;

/** Keeps what the log says over more than one line: a stack trace, or line ends that a client brought in. */
final class LogRecorder extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private static final int SHOWN = 1_500;

    private final Queue<String> longer = new ConcurrentLinkedQueue<>();
    private final AtomicInteger lines = new AtomicInteger();

    private LogRecorder(LoggerContext context) {
        setContext(context);
        start();
    }

    static LogRecorder begin() {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        LogRecorder recorder = new LogRecorder(context);
        context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(recorder);
        return recorder;
    }

    @Override
    protected void append(ILoggingEvent event) {
        lines.incrementAndGet();
        String message = event.getFormattedMessage();
        if (event.getThrowableProxy() != null) {
            String trace = ThrowableProxyUtil.asString(event.getThrowableProxy());
            longer.add(event.getLoggerName() + ": " + message + "\n"
                    + trace.substring(0, Math.min(trace.length(), SHOWN)));
        } else if (message.indexOf('\n') >= 0 || message.indexOf('\r') >= 0) {
            longer.add(event.getLoggerName() + ": " + message);
        }
    }

    int lines() {
        return lines.get();
    }

    /** What came since it was asked last. */
    List<String> overMoreThanOneLine() {
        List<String> taken = new ArrayList<>();
        for (String one = longer.poll(); one != null; one = longer.poll()) {
            taken.add(one);
        }
        return taken;
    }

    @Override
    public void close() {
        ((LoggerContext) getContext()).getLogger(Logger.ROOT_LOGGER_NAME).detachAppender(this);
        stop();
    }
}
