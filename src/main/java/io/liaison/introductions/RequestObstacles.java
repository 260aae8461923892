package io.liaison.introductions;

import io.liaison.base.EmailAddress;
import io.liaison.base.LinkLikeText;
import io.liaison.base.Obstacle;
import java.util.ArrayList;
import java.util.List;

/** What keeps a request from being sent, in the order of the form; the place of each is the name of its field. */
final class RequestObstacles {

    static final int LONGEST_NAME = 120;
    static final int LONGEST_ORGANISATION = 160;
    static final int LONGEST_MESSAGE = 5_000;

    private final List<Obstacle> found = new ArrayList<>();

    private RequestObstacles() {}

    static List<Obstacle> of(IntroductionRequest request, OpenOffer about) {
        RequestObstacles obstacles = new RequestObstacles();
        obstacles.ofName(request.name());
        obstacles.unless(
                request.organisation().length() <= LONGEST_ORGANISATION,
                "organisation",
                "Keep the organisation to 160 characters");
        obstacles.unless(
                EmailAddress.isEmailAddress(request.email()),
                "email",
                "Enter an e-mail address such as name@organisation.org");
        obstacles.unless(about.takes(request.audience()), "audience", "Choose what describes you best");
        obstacles.ofMessage(request.message(), about.shortName());
        obstacles.unless(request.agrees(), "consent", "Agree that we pass your request on, or we cannot send it");
        return List.copyOf(obstacles.found);
    }

    private void ofName(String name) {
        unless(!name.isEmpty(), "name", "Enter your name");
        unless(name.length() <= LONGEST_NAME, "name", "Keep your name to 120 characters");
        unless(!LinkLikeText.isIn(name), "name", "Enter your name without a web or mail address");
    }

    private void ofMessage(String message, String partner) {
        unless(!message.isEmpty(), "message", "Say what you would like to do with " + partner);
        unless(
                message.length() <= LONGEST_MESSAGE,
                "message",
                "Shorten the message to 5,000 characters; it has " + "%,d".formatted(message.length()));
    }

    private void unless(boolean fine, String place, String message) {
        if (!fine) {
            found.add(new Obstacle(place, message));
        }
    }
}
