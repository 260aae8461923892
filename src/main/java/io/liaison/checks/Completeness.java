package io.liaison.checks;

import io.liaison.content.Offer;
import io.liaison.content.ProfileContent;
import io.liaison.content.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How much of what makes a profile useful is there. What must be there weighs 60 of 100 points: name 5, summary 10, overview 15, an offer 30, of
 * which its title, description, audience and call to action 5 each and its kind and key advantage the rest. What makes it better weighs 40: logo 8,
 * website 6, a picture in a section 5, vision 5, mission 4, a contact 4, domains 3, organisation type 2, regions 2, values 1. An offer's points are
 * the average over all offers.
 *
 * @param percent 0 to 100; 100 only when nothing is missing
 * @param steps what would make the profile better, what brings most first
 */
public record Completeness(int percent, List<Step> steps) {

    /** One thing to do, and where. */
    public record Step(String place, String message) {}

    public static Completeness of(ProfileContent content) {
        return new Tally().of(content);
    }

    /** The few steps that bring most. */
    public List<Step> next(int most) {
        return steps.stream().limit(most).toList();
    }

    private static final class Tally {

        private record Lack(double points, Step step) {}

        private final List<Lack> lacks = new ArrayList<>();

        Completeness of(ProfileContent content) {
            required(content);
            offers(content.offers());
            better(content);
            double missing = lacks.stream().mapToDouble(Lack::points).sum();
            List<Step> steps = lacks.stream()
                    .sorted(Comparator.comparingDouble(Lack::points).reversed())
                    .map(Lack::step)
                    .toList();
            return new Completeness((int) Math.floor(100 - missing + 1e-9), steps);
        }

        private void required(ProfileContent content) {
            weigh(5, !content.name().isBlank(), "name", "Enter your name");
            weigh(10, !content.summary().isBlank(), "summary", "Write a one-line summary");
            weigh(15, !content.overview().isBlank(), "overview", "Write an overview");
        }

        private void offers(List<Offer> offers) {
            weigh(30, !offers.isEmpty(), "offers", "Add a way to work with you");
            double share = 1.0 / Math.max(1, offers.size());
            for (int index = 0; index < offers.size(); index++) {
                Offer offer = offers.get(index);
                String place = "offers/" + offer.id();
                String called = Passages.named("offer", offer.title(), index);
                weigh(5 * share, !offer.title().isBlank(), place + "/title", "Give " + called + " a title");
                weigh(5 * share, !offer.description().isBlank(), place + "/description", "Describe " + called);
                weigh(5 * share, !offer.audiences().isEmpty(), place + "/audiences", "Say who " + called + " is for");
                weigh(
                        5 * share,
                        offer.callToAction() != null,
                        place + "/callToAction",
                        "Say how to ask for an introduction about " + called);
                weigh(5 * share, !offer.kind().isBlank(), place + "/kind", "Choose the kind of " + called);
                weigh(
                        5 * share,
                        !offer.keyAdvantage().isBlank(),
                        place + "/keyAdvantage",
                        "Say why one should choose " + called + " with you");
            }
        }

        private void better(ProfileContent content) {
            weigh(8, content.logo() != null, "logo", "Add your logo");
            weigh(6, !content.website().isBlank(), "website", "Add your website");
            pictures(content.sections());
            weigh(5, !content.vision().isBlank(), "vision", "Add a vision");
            weigh(4, !content.mission().isEmpty(), "mission", "Add your mission");
            weigh(4, !content.contacts().isEmpty(), "contacts", "Name somebody whom visitors may ask");
            weigh(3, !content.domains().isEmpty(), "domains", "Choose your domains, so that you are found by them");
            weigh(
                    2,
                    !content.organisationType().isBlank(),
                    "organisationType",
                    "Say what type of organisation you are");
            weigh(2, !content.regions().isEmpty(), "regions", "Choose your regions, so that you are found by them");
            weigh(1, !content.values().isEmpty(), "values", "Add what you stand for");
        }

        private void pictures(List<Section> sections) {
            boolean hasPicture = sections.stream().anyMatch(section -> section.picture() != null);
            if (sections.isEmpty()) {
                weigh(5, false, "sections", "Add a section about your facilities or services, with a picture");
            } else {
                Section first = sections.getFirst();
                weigh(
                        5,
                        hasPicture,
                        "sections/" + first.id() + "/picture",
                        "Add a picture to " + Passages.named("section", first.title(), 0));
            }
        }

        private void weigh(double points, boolean isThere, String place, String message) {
            if (!isThere) {
                lacks.add(new Lack(points, new Step(place, message)));
            }
        }
    }
}
