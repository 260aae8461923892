package io.liaison.mail;

import io.liaison.base.Installation;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Date;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Puts a posted letter into the form in which mail servers take it. */
@Component
class Envelope {

    private static final String UTF_8 = "UTF-8";

    private final String from;
    private final String replyTo;
    private final String host;

    Envelope(
            Installation installation,
            @Value("${liaison.mail.from:Liaison <no-reply@liaison.example>}") String from,
            @Value("${liaison.mail.reply-to:}") String replyTo) {
        this.from = from;
        this.replyTo = replyTo;
        this.host = URI.create(installation.address("/")).getHost();
    }

    /**
     * Fills the message from a row of the table {@code mail}. Its Message-ID is the letter's, so that one sent twice after a crash can be told to be one;
     * Auto-Submitted (RFC 3834) keeps out-of-office answers away; List-Unsubscribe (RFC 2369) names the page of choices, and in
     * passing letters takes one click (RFC 8058).
     */
    void fill(MimeMessage message, ResultSet row) throws SQLException, MessagingException {
        MimeMessageHelper helper = new MimeMessageHelper(message, UTF_8);
        helper.setFrom(from);
        helper.setTo(row.getString("recipient"));
        helper.setSubject(row.getString("subject"));
        helper.setSentDate(new Date(row.getTimestamp("created_at").getTime()));
        if (!replyTo.isBlank()) {
            helper.setReplyTo(replyTo);
        }
        message.setContent(content(row.getString("text"), row.getString("html")));
        message.setHeader("Message-ID", "<" + row.getObject("id", UUID.class) + "@" + host + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        String choices = row.getString("choices");
        if (!choices.isEmpty()) {
            message.setHeader("List-Unsubscribe", "<" + choices + ">");
            if (row.getBoolean("passing")) {
                message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            }
        }
    }

    /** The plainest first, as RFC 2046 wants alternatives; letters posted before there was HTML have the text alone. */
    private static MimeMultipart content(String text, String html) throws MessagingException {
        MimeMultipart content = new MimeMultipart("alternative");
        content.addBodyPart(part(text, "plain"));
        if (!html.isEmpty()) {
            content.addBodyPart(part(html, "html"));
        }
        return content;
    }

    private static BodyPart part(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }
}
