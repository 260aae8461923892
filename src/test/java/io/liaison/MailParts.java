package io.liaison;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;

/** The alternatives of a letter as a mail server got it. */
public final class MailParts {

    private MailParts() {}

    public static String plainText(MimeMessage message) {
        return part(message, 0);
    }

    public static String html(MimeMessage message) {
        return part(message, 1);
    }

    private static String part(MimeMessage message, int index) {
        try {
            return String.valueOf(
                    ((Multipart) message.getContent()).getBodyPart(index).getContent());
        } catch (IOException | MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
