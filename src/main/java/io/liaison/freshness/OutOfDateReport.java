package io.liaison.freshness;

import io.liaison.base.EmailAddress;
import io.liaison.base.Obstacle;
import io.liaison.base.TypedText;
import io.liaison.notes.Notes;
import java.util.ArrayList;
import java.util.List;

/**
 * What a visitor found out of date, tidied but not judged: {@link #obstacles()} says what is missing.
 *
 * @param email for an answer, or empty
 */
public record OutOfDateReport(String text, String email) {

    public static final OutOfDateReport EMPTY = new OutOfDateReport("", "");

    public OutOfDateReport {
        text = TypedText.lines(text);
        email = TypedText.line(email);
    }

    /** What keeps it from being sent, in the order of the form; the place of each is the name of its field. */
    public List<Obstacle> obstacles() {
        List<Obstacle> found = new ArrayList<>();
        if (text.isEmpty()) {
            found.add(new Obstacle("text", "Say what is out of date, and what is true now if you know"));
        }
        if (text.length() > Notes.LONGEST) {
            found.add(new Obstacle("text", "Shorten it to 2,000 characters; it has " + "%,d".formatted(text.length())));
        }
        if (!email.isEmpty() && !EmailAddress.isEmailAddress(email)) {
            found.add(
                    new Obstacle("email", "Enter an e-mail address such as name@organisation.org, or leave it empty"));
        }
        return List.copyOf(found);
    }

    /** How the note names its author. */
    String from() {
        return email.isEmpty() ? "A visitor" : "A visitor, " + email;
    }
}
