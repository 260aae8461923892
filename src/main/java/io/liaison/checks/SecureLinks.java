package io.liaison.checks;

import io.liaison.base.EmailAddress;
import io.liaison.base.WebAddress;
import io.liaison.checks.Finding.Kind;
import java.util.List;
import java.util.stream.Stream;

/** Whether every address is a complete https address. Calls to action are looked at with the offer's other required parts. */
final class SecureLinks implements Check {

    @Override
    public List<Finding> findIn(Reading reading) {
        Stream<Finding> links = LinkSpots.of(reading).stream()
                .filter(spot -> spot.role() != LinkSpot.Role.CALL_TO_ACTION)
                .filter(spot -> !WebAddress.isWebAddress(spot.address()))
                .map(spot -> Finding.blocking(Kind.LINK, spot.place(), message(spot)));
        Stream<Finding> letters = reading.content().contacts().stream()
                .filter(contact -> !contact.email().isBlank() && !EmailAddress.isEmailAddress(contact.email()))
                .map(contact -> Finding.blocking(
                        Kind.LINK,
                        "contacts/" + contact.id() + "/email",
                        "“" + contact.email() + "” is no e-mail address. Enter one such as name@institute.org."));
        return Stream.concat(links, letters).toList();
    }

    private static String message(LinkSpot spot) {
        String called =
                Character.toUpperCase(spot.called().charAt(0)) + spot.called().substring(1);
        String which = spot.role() == LinkSpot.Role.IN_TEXT ? called + " (" + spot.address() + ")" : called;
        return which + " must be a complete https:// address.";
    }
}
