package io.liaison.alerts;

import io.liaison.base.EmailAddress;
import io.liaison.base.Obstacle;
import io.liaison.directory.DirectoryQuery;
import java.util.List;

/** What a visitor fills in. */
public record AlertRequest(DirectoryQuery question, String email, Frequency frequency) {

    List<Obstacle> obstacles() {
        return EmailAddress.isEmailAddress(email)
                ? List.of()
                : List.of(new Obstacle("email", "Enter an e-mail address such as name@organisation.org"));
    }
}
