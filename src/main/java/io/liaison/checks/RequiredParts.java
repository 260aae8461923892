package io.liaison.checks;

import io.liaison.base.EmailAddress;
import io.liaison.base.WebAddress;
import io.liaison.checks.Finding.Kind;
import io.liaison.content.CallToAction;
import io.liaison.content.Offer;
import io.liaison.content.ProfileContent;
import io.liaison.content.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every profile and every offer must have. */
final class RequiredParts implements Check {

    @Override
    public List<Finding> findIn(Reading reading) {
        List<Finding> found = new ArrayList<>();
        checkOverview(reading.content(), found);
        checkSections(reading.content().sections(), found);
        checkOffers(reading.content().offers(), found);
        return found;
    }

    private static void checkOverview(ProfileContent content, List<Finding> found) {
        require(found, "name", content.name(), "Enter the partner's name.");
        require(
                found,
                "summary",
                content.summary(),
                "Enter a one-line summary: it is what people read in the search results.");
        require(found, "overview", content.overview(), "Enter an overview.");
    }

    private static void checkSections(List<Section> sections, List<Finding> found) {
        for (int index = 0; index < sections.size(); index++) {
            Section section = sections.get(index);
            require(
                    found,
                    "sections/" + section.id() + "/title",
                    section.title(),
                    "Give section " + (index + 1) + " a title.");
        }
    }

    private static void checkOffers(List<Offer> offers, List<Finding> found) {
        if (offers.isEmpty()) {
            found.add(missing("offers", "Add at least one way to work with you."));
        }
        for (int index = 0; index < offers.size(); index++) {
            Offer offer = offers.get(index);
            String name = offer.title().isBlank() ? "Offer " + (index + 1) : "“" + offer.title() + "”";
            checkOffer("offers/" + offer.id(), name, offer, found);
        }
    }

    private static void checkOffer(String place, String name, Offer offer, List<Finding> found) {
        require(found, place + "/title", offer.title(), name + " needs a title.");
        require(found, place + "/kind", offer.kind(), name + " needs a kind, so that it can be found by it.");
        require(found, place + "/description", offer.description(), name + " needs a description.");
        if (offer.audiences().isEmpty()) {
            found.add(missing(place + "/audiences", name + " needs at least one audience: who is it for?"));
        }
        checkCallToAction(place + "/callToAction", name, offer.callToAction(), found);
    }

    private static void checkCallToAction(
            String place, String name, @Nullable CallToAction callToAction, List<Finding> found) {
        switch (callToAction) {
            case null -> found.add(missing(place, name + " needs a way to request an introduction."));
            case CallToAction.OurForm ourForm -> {}
            case CallToAction.HostedForm form ->
                require(found, place, form.template(), name + ": choose the hosted form.");
            case CallToAction.ExternalSite site ->
                requireShape(
                        found,
                        place,
                        site.address(),
                        WebAddress.isWebAddress(site.address()),
                        name + ": the external site must be a complete address that " + WebAddress.BEGINNING + ".");
            case CallToAction.Email email ->
                requireShape(
                        found,
                        place,
                        email.address(),
                        EmailAddress.isEmailAddress(email.address()),
                        name + ": enter an e-mail address such as name@institute.org.");
        }
    }

    private static void require(List<Finding> found, String place, String text, String message) {
        if (text.isBlank()) {
            found.add(missing(place, message));
        }
    }

    private static void requireShape(List<Finding> found, String place, String text, boolean isRight, String message) {
        if (text.isBlank()) {
            found.add(missing(place, message));
        } else if (!isRight) {
            found.add(Finding.blocking(Kind.LINK, place, message));
        }
    }

    private static Finding missing(String place, String message) {
        return Finding.blocking(Kind.MISSING, place, message);
    }
}
