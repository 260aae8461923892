package io.liaison.profile;

import io.liaison.base.EmailAddress;
import io.liaison.base.Obstacle;
import io.liaison.base.WebAddress;
import io.liaison.content.CallToAction;
import io.liaison.content.Offer;
import io.liaison.content.Picture;
import io.liaison.content.ProfileContent;
import io.liaison.content.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands between a draft and its submission. The screen lists these and the service throws them. */
final class SubmissionObstacles {

    private final List<Obstacle> obstacles = new ArrayList<>();

    private SubmissionObstacles() {}

    static List<Obstacle> of(ProfileContent content) {
        SubmissionObstacles found = new SubmissionObstacles();
        found.checkOverview(content);
        found.checkSections(content.sections());
        found.checkOffers(content.offers());
        return List.copyOf(found.obstacles);
    }

    private void checkOverview(ProfileContent content) {
        require("name", content.name(), "Enter the partner's name.");
        require(
                "summary",
                content.summary(),
                "Enter a one-line summary: it is what people read in the search results.");
        require("overview", content.overview(), "Enter an overview.");
        requireWebAddress("website", content.website(), "The website must be a complete https:// address.");
        requireAlternativeText("logo", content.logo(), "Describe the logo in its alternative text.");
    }

    private void checkSections(List<Section> sections) {
        for (int index = 0; index < sections.size(); index++) {
            Section section = sections.get(index);
            String place = "sections/" + index;
            require(place + "/title", section.title(), "Give section " + (index + 1) + " a title.");
            requireWebAddress(
                    place + "/link",
                    section.link(),
                    "The link of section " + (index + 1) + " must start with https://");
            requireAlternativeText(
                    place + "/picture",
                    section.picture(),
                    "Describe the picture of section " + (index + 1) + " in its alternative text.");
        }
    }

    private void checkOffers(List<Offer> offers) {
        if (offers.isEmpty()) {
            obstacles.add(new Obstacle("offers", "Add at least one way to work with you."));
        }
        for (int index = 0; index < offers.size(); index++) {
            checkOffer("offers/" + index, "Offer " + (index + 1), offers.get(index));
        }
    }

    private void checkOffer(String place, String name, Offer offer) {
        require(place + "/title", offer.title(), name + " needs a title.");
        require(place + "/kind", offer.kind(), name + " needs a kind, so that it can be found by it.");
        require(place + "/description", offer.description(), name + " needs a description.");
        if (offer.audiences().isEmpty()) {
            obstacles.add(new Obstacle(place + "/audiences", name + " needs at least one audience: who is it for?"));
        }
        checkCallToAction(place + "/callToAction", name, offer.callToAction());
    }

    private void checkCallToAction(String place, String name, @Nullable CallToAction callToAction) {
        String problem =
                switch (callToAction) {
                    case null -> name + " needs a way to request an introduction.";
                    case CallToAction.OurForm ourForm -> "";
                    case CallToAction.HostedForm form ->
                        form.template().isBlank() ? name + ": choose the hosted form." : "";
                    case CallToAction.ExternalSite site ->
                        WebAddress.isWebAddress(site.address())
                                ? ""
                                : name + ": the external site must be a complete https:// address.";
                    case CallToAction.Email email ->
                        EmailAddress.isEmailAddress(email.address())
                                ? ""
                                : name + ": enter an e-mail address such as name@institute.org.";
                };
        if (!problem.isEmpty()) {
            obstacles.add(new Obstacle(place, problem));
        }
    }

    private void require(String place, String text, String message) {
        if (text.isBlank()) {
            obstacles.add(new Obstacle(place, message));
        }
    }

    private void requireWebAddress(String place, String address, String message) {
        if (!address.isBlank() && !WebAddress.isWebAddress(address)) {
            obstacles.add(new Obstacle(place, message));
        }
    }

    private void requireAlternativeText(String place, @Nullable Picture picture, String message) {
        if (picture != null && picture.alternativeText().isBlank()) {
            obstacles.add(new Obstacle(place, message));
        }
    }
}
