package io.liaison.checks;

import io.liaison.World;
import io.liaison.content.CallToAction;
import io.liaison.content.Offer;
import io.liaison.content.Picture;
import io.liaison.content.ProfileContent;
import io.liaison.content.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Profiles that differ from a good one in one respect. */
final class ChecksFixtures {

    private ChecksFixtures() {}

    static Draft profile() {
        return new Draft(World.content("Quay Institute", "The Quay Institute looks after quays."));
    }

    static List<Finding> found(Check check, Draft draft) {
        return check.findIn(Reading.of(draft.content()));
    }

    record Draft(ProfileContent content) {

        Draft name(String name, String acronym) {
            return with(
                    name,
                    acronym,
                    content.overview(),
                    content.logo(),
                    content.website(),
                    content.sections(),
                    content.offers());
        }

        Draft overview(String overview) {
            return with(
                    content.name(),
                    content.acronym(),
                    overview,
                    content.logo(),
                    content.website(),
                    content.sections(),
                    content.offers());
        }

        Draft logo(Picture logo) {
            return with(
                    content.name(),
                    content.acronym(),
                    content.overview(),
                    logo,
                    content.website(),
                    content.sections(),
                    content.offers());
        }

        Draft summary(String summary) {
            return new Draft(new ProfileContent(
                    content.name(),
                    content.acronym(),
                    summary,
                    content.overview(),
                    content.logo(),
                    content.website(),
                    content.organisationType(),
                    content.domains(),
                    content.regions(),
                    content.established(),
                    content.vision(),
                    content.mission(),
                    content.values(),
                    content.sections(),
                    content.news(),
                    content.contacts(),
                    content.offers()));
        }

        Draft website(String website) {
            return with(
                    content.name(),
                    content.acronym(),
                    content.overview(),
                    content.logo(),
                    website,
                    content.sections(),
                    content.offers());
        }

        Draft section(Section section) {
            return with(
                    content.name(),
                    content.acronym(),
                    content.overview(),
                    content.logo(),
                    content.website(),
                    List.of(section),
                    content.offers());
        }

        Draft callToAction(CallToAction callToAction) {
            Offer offer = content.offers().getFirst();
            Offer changed = new Offer(
                    offer.id(),
                    offer.title(),
                    offer.kind(),
                    offer.description(),
                    offer.partnerProvides(),
                    offer.clientProvides(),
                    offer.keyAdvantage(),
                    offer.audiences(),
                    offer.regions(),
                    callToAction);
            return with(
                    content.name(),
                    content.acronym(),
                    content.overview(),
                    content.logo(),
                    content.website(),
                    content.sections(),
                    List.of(changed));
        }

        private Draft with(
                String name,
                String acronym,
                String overview,
                @Nullable Picture logo,
                String website,
                List<Section> sections,
                List<Offer> offers) {
            return new Draft(new ProfileContent(
                    name,
                    acronym,
                    content.summary(),
                    overview,
                    logo,
                    website,
                    content.organisationType(),
                    content.domains(),
                    content.regions(),
                    content.established(),
                    content.vision(),
                    content.mission(),
                    content.values(),
                    sections,
                    content.news(),
                    content.contacts(),
                    offers));
        }
    }
}
