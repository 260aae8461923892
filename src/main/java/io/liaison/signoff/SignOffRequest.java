package io.liaison.signoff;

import io.liaison.base.EmailAddress;
import io.liaison.base.LinkLikeText;
import io.liaison.base.Obstacle;
import io.liaison.base.TypedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Whom a partner's Admin asks for sign-off, tidied but not judged: {@link #obstacles()} says what is missing.
 *
 * @param message in the Admin's own words, or empty
 */
public record SignOffRequest(String name, String email, String message, Validity validity, Version version) {

    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_MESSAGE = 2_000;

    public SignOffRequest {
        name = TypedText.line(name);
        email = TypedText.line(email);
        message = TypedText.lines(message);
    }

    /** What keeps this from being sent; the place of each is the name of its field. */
    public List<Obstacle> obstacles() {
        List<Obstacle> found = new ArrayList<>();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            found.add(new Obstacle("name", "Enter the person's name, in at most " + LONGEST_NAME + " characters."));
        }
        if (LinkLikeText.isIn(name)) {
            found.add(new Obstacle("name", "Enter the person's name without a web or mail address."));
        }
        if (!EmailAddress.isEmailAddress(email)) {
            found.add(new Obstacle("email", "Enter an e-mail address such as name@institute.org."));
        }
        if (message.length() > LONGEST_MESSAGE) {
            found.add(new Obstacle("message", "Shorten the message to 2,000 characters."));
        }
        return List.copyOf(found);
    }
}
