package io.liaison.profile.page;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.external;
import static io.liaison.markup.Markup.text;

import io.liaison.base.WebAddress;
import io.liaison.content.Demonstration;
import io.liaison.content.ProfileContent;
import io.liaison.content.Vocabulary;
import io.liaison.markup.Element;
import io.liaison.markup.Node;
import io.liaison.markup.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The short facts under a profile's name; those that are not known are left out. */
final class ProfileFacts {

    private final List<Node> facts = new ArrayList<>();

    private ProfileFacts() {}

    static Optional<Node> of(ProfileContent profile, Labels labels, Demonstration demonstration) {
        ProfileFacts found = new ProfileFacts();
        found.add("Also known as", listed(profile.aliases()));
        found.add("Organisation type", labels.of(Vocabulary.ORGANISATION_TYPE, profile.organisationType()));
        if (!profile.established().isEmpty()) {
            Element time = text("time", "", Wording.established(profile.established()))
                    .attr("datetime", profile.established());
            found.add("Established", time);
        }
        found.add("Domains", String.join(", ", labels.of(Vocabulary.DOMAIN, profile.domains())));
        found.add("Regions", String.join(", ", labels.of(Vocabulary.REGION, profile.regions())));
        if (WebAddress.isWebAddress(profile.website())) {
            WebAddress website = new WebAddress(profile.website());
            Text host = new Text(website.host());
            found.add(
                    "Website",
                    demonstration.leadsSomewhere(website.plainHost()) ? external(website.value(), "", host) : host);
        }
        return found.facts.isEmpty() ? Optional.empty() : Optional.of(element("dl", "facts", found.facts));
    }

    /** A name may have commas of its own. */
    private static String listed(List<String> names) {
        return String.join(names.stream().anyMatch(name -> name.contains(",")) ? "; " : ", ", names);
    }

    private void add(String name, String value) {
        if (!value.isBlank()) {
            add(name, new Text(value));
        }
    }

    private void add(String name, Node value) {
        facts.add(element("div", "", text("dt", "", name), element("dd", "", value)));
    }
}
