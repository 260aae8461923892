package io.liaison.checks;

import io.liaison.checks.Finding.Kind;
import io.liaison.checks.LinkSpot.Role;
import io.liaison.checks.OtherPartners.Bearer;
import io.liaison.content.CallToAction;
import io.liaison.content.Offer;
import io.liaison.content.ProfileContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether visitors who ask for this partner are led to another. A call to action that leads to another partner's site, page or mailbox blocks, and so does an
 * address that fills in another partner's name; a host or domain several partners share only advises, as do ordinary links: to link to a
 * neighbour is no mistake.
 */
final class WrongPartner implements Check {

    private static final Pattern ORGANISATION = Pattern.compile(
            "(?i)\\b(?:institut\\w*|universit\\w*|hospital|laborator(?:y|ies)|agency|foundation|academy|consortium)\\b");
    private static final int OFTEN = 3;
    private static final int SHARED_BY_MANY = 3;

    private final Neighbours neighbours;

    WrongPartner(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    @Override
    public List<Finding> findIn(Reading reading) {
        List<Finding> found = new ArrayList<>();
        LinkSpots.of(reading).forEach(spot -> checkLink(spot, reading, found));
        reading.content().offers().forEach(offer -> checkMailbox(offer, reading.content(), found));
        checkTexts(reading, found);
        return found;
    }

    private void checkLink(LinkSpot spot, Reading reading, List<Finding> found) {
        if (checkPrefilled(spot, reading, found) || spot.role() == Role.IN_TEXT) {
            return;
        }
        List<Bearer> owners = ownersOf(spot.address(), reading.content());
        if (owners.isEmpty() || owners.size() > SHARED_BY_MANY) {
            return;
        }
        boolean certain = spot.role() == Role.CALL_TO_ACTION && owners.size() == 1;
        String message = spot.role() == Role.WEBSITE
                ? "The website is also that of " + names(owners) + ". Is it yours?"
                : spot.sentence() + " leads to " + names(owners) + ", another partner here. "
                        + (certain ? "Correct it." : "Is that meant?");
        found.add(new Finding(
                Kind.OTHER_PARTNER,
                certain ? Finding.Weight.BLOCKING : Finding.Weight.ADVISORY,
                spot.place(),
                message));
    }

    /** @return whether there was something to say */
    private boolean checkPrefilled(LinkSpot spot, Reading reading, List<Finding> found) {
        String text = Neighbours.prefilled(spot.address());
        if (text.isBlank() || names(reading.content().name(), reading.content().acronym(), text) > 0) {
            return false;
        }
        Optional<Bearer> other = neighbours.bearers().stream()
                .filter(bearer -> names(bearer.name(), bearer.acronym(), text) > 0)
                .findFirst();
        other.ifPresent(bearer -> found.add(Finding.blocking(
                Kind.OTHER_PARTNER,
                spot.place(),
                spot.sentence() + " fills in the name of " + bearer.name() + ", another partner here. Correct it.")));
        boolean somebody = other.isEmpty() && ORGANISATION.matcher(text).find();
        if (somebody) {
            found.add(Finding.advisory(
                    Kind.OTHER_PARTNER,
                    spot.place(),
                    spot.sentence() + " fills in “" + text.strip() + "”, which does not name you. Is that meant?"));
        }
        return somebody || other.isPresent();
    }

    private List<Bearer> ownersOf(String address, ProfileContent own) {
        List<Bearer> page = Neighbours.slugIn(address)
                .map(slug -> neighbours.bearing(Marks.slug(slug)))
                .orElse(List.of());
        if (!page.isEmpty()) {
            return page;
        }
        List<String> hosts = Neighbours.hosts(address);
        boolean isOwnSite = Marks.hostOf(own.website())
                .filter(host -> hosts.contains(host)
                        && !address.strip().equals(own.website().strip()))
                .isPresent();
        return isOwnSite
                ? List.of()
                : hosts.stream()
                        .map(host -> neighbours.bearing(Marks.host(host)))
                        .filter(owners -> !owners.isEmpty())
                        .findFirst()
                        .orElse(List.of());
    }

    private void checkMailbox(Offer offer, ProfileContent own, List<Finding> found) {
        if (!(offer.callToAction() instanceof CallToAction.Email mail)) {
            return;
        }
        String domain = Marks.domainOf(mail.address()).orElse("");
        String ownHost = Marks.hostOf(own.website()).orElse("");
        boolean isOwn = domain.isEmpty() || isWithin(domain, ownHost) || isWithin(ownHost, domain);
        List<Bearer> owners = neighbours.bearers().stream()
                .filter(bearer -> bearer.marks().contains(Marks.mail(domain))
                        || bearer.marks().contains(Marks.host(domain)))
                .toList();
        if (isOwn || owners.isEmpty() || owners.size() > SHARED_BY_MANY) {
            return;
        }
        boolean certain = owners.size() == 1 && !ownHost.isEmpty();
        String message = "Requests about “" + offer.title() + "” would go to " + mail.address() + ", a mailbox of "
                + names(owners) + ". " + (certain ? "Correct it." : "Is that meant?");
        found.add(new Finding(
                Kind.OTHER_PARTNER,
                certain ? Finding.Weight.BLOCKING : Finding.Weight.ADVISORY,
                "offers/" + offer.id() + "/callToAction",
                message));
    }

    private void checkTexts(Reading reading, List<Finding> found) {
        ProfileContent own = reading.content();
        for (Bearer bearer : neighbours.bearers()) {
            int theirs = count(bearer.name(), bearer.acronym(), reading.passages());
            if (theirs >= OFTEN && theirs > count(own.name(), own.acronym(), reading.passages())) {
                String place = reading.passages().stream()
                        .filter(passage -> names(bearer.name(), bearer.acronym(), passage.text()) > 0)
                        .map(Passage::place)
                        .findFirst()
                        .orElse("");
                found.add(Finding.advisory(
                        Kind.OTHER_PARTNER,
                        place,
                        "Your texts name " + bearer.name()
                                + " more often than you. Are they about the right partner?"));
            }
        }
    }

    private static int count(String name, String acronym, List<Passage> passages) {
        return passages.stream()
                .mapToInt(passage -> names(name, acronym, passage.text()))
                .sum();
    }

    /** How often a text names somebody, in full or by the acronym. */
    private static int names(String name, String acronym, String text) {
        int found = Words.count(Words.of(name), Words.of(text));
        boolean isUsable = acronym.strip().length() >= 3;
        return !isUsable
                ? found
                : found
                        + (int) Pattern.compile(
                                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(acronym.strip()) + "(?![\\p{L}\\p{N}])")
                                .matcher(text)
                                .results()
                                .count();
    }

    private static boolean isWithin(String domain, String other) {
        return !other.isEmpty() && (domain.equals(other) || domain.endsWith("." + other));
    }

    private static String names(List<Bearer> owners) {
        return String.join(" and ", owners.stream().map(Bearer::name).toList());
    }
}
