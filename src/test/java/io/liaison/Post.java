package io.liaison;

import jakarta.mail.internet.MimeMessage;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * Letters of most tests go nowhere, at once: tried again and again, thousands of them would slow everything down. A test of delivery says at which port its
 * mail server listens.
 */
@TestComponent
public class Post extends JavaMailSenderImpl {

    public static final int NOBODY = 0;
    public static final int SERVER_THAT_IS_AWAY = 9;

    Post() {
        setHost("localhost");
        setPort(NOBODY);
    }

    @Override
    protected void doSend(MimeMessage[] messages, Object[] originals) {
        if (getPort() != NOBODY) {
            super.doSend(messages, originals);
        }
    }
}
