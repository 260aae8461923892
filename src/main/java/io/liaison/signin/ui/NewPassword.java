package io.liaison.signin.ui;

import io.liaison.accounts.Registration;
import io.liaison.base.EmailAddress;
import io.liaison.base.Obstacle;
import io.liaison.markup.Element;
import io.liaison.profile.page.PlainForm;
import io.liaison.profile.page.Question;
import java.util.List;

/** The fields with which somebody chooses a password; the address is there for password managers too, and cannot be changed. */
final class NewPassword {

    static final String PLACE = "password";

    private NewPassword() {}

    static Element owner(EmailAddress email) {
        Element input = PlainForm.input("email", email.value(), "username").attr("readonly");
        return Question.of("username", "E-mail address", "", "").above(input);
    }

    static Element field(String label, Element input, List<Obstacle> problems) {
        return Question.of(
                        PLACE,
                        label,
                        "At least " + Registration.SHORTEST_PASSWORD + " characters; a sentence is good.",
                        Obstacle.messageAt(PLACE, problems))
                .above(input);
    }

    static Element input() {
        return PlainForm.input("password", "", "new-password");
    }
}
