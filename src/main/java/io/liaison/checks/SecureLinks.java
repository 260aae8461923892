package io.liaison.checks;

import io.liaison.base.EmailAddress;
import io.liaison.base.WebAddress;
import io.liaison.checks.Finding.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether every address is complete, and whether it starts with https. Calls to action are looked at with the offer's other required parts. */
final class SecureLinks implements Check {

    @Override
    public List<Finding> findIn(Reading reading) {
        Stream<Finding> links = LinkSpots.of(reading).stream().flatMap(spot -> find(spot).stream());
        Stream<Finding> letters = reading.content().contacts().stream()
                .filter(contact -> !contact.email().isBlank() && !EmailAddress.isEmailAddress(contact.email()))
                .map(contact -> Finding.blocking(
                        Kind.LINK,
                        "contacts/" + contact.id() + "/email",
                        "“" + contact.email() + "” is no e-mail address. Enter one such as name@institute.org."));
        return Stream.concat(links, letters).toList();
    }

    private static Optional<Finding> find(LinkSpot spot) {
        if (!WebAddress.isWebAddress(spot.address())) {
            return spot.role() == LinkSpot.Role.CALL_TO_ACTION
                    ? Optional.empty()
                    : Optional.of(Finding.blocking(
                            Kind.LINK,
                            spot.place(),
                            called(spot) + " must be a complete address that " + WebAddress.BEGINNING + "."));
        }
        return new WebAddress(spot.address()).isSecure()
                ? Optional.empty()
                : Optional.of(
                        Finding.advisory(
                                Kind.LINK,
                                spot.place(),
                                called(spot)
                                        + " starts with http://, which browsers warn of. Try it with https://, and use that if it works."));
    }

    private static String called(LinkSpot spot) {
        String called =
                Character.toUpperCase(spot.called().charAt(0)) + spot.called().substring(1);
        return spot.role() == LinkSpot.Role.IN_TEXT ? called + " (" + spot.address() + ")" : called;
    }
}
