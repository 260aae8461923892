package io.liaison.content;

import io.liaison.base.Installation;
import io.liaison.base.WebAddress;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a demonstration says of its partners, so that nobody takes them for true. Outside a demonstration it says nothing. Invented is who has a website
 * under .example, where no website can ever be.
 */
public final class Demonstration {

    /** RFC 2606. */
    private static final Pattern FOR_EXAMPLES =
            Pattern.compile("(?:.*[.@])?example(?:\\.(?:com|net|org))?", Pattern.CASE_INSENSITIVE);

    private final boolean isOn;

    public Demonstration(Installation installation) {
        this.isOn = installation.isDemo();
    }

    /** In one word, for cards. */
    public Optional<String> word(@Nullable String website) {
        return isOn ? Optional.of(isInvented(website) ? "Fictitious" : "Demonstration") : Optional.empty();
    }

    /** In a sentence, for the partner's page and whatever is taken from it. */
    public Optional<String> note(ProfileContent profile) {
        return note(profile.shortName(), profile.website());
    }

    /** The same where no more is known of the partner. */
    public Optional<String> note(String shortName, @Nullable String website) {
        return isOn ? Optional.of(sentence(shortName, website)) : Optional.empty();
    }

    /**
     * Whether there is anything behind an address: in a demonstration, hosts made for examples are named and not linked.
     *
     * @param address a host, or the mail address of somebody there
     */
    public boolean leadsSomewhere(String address) {
        return !isOn || !FOR_EXAMPLES.matcher(address).matches();
    }

    /** Whether this is a web address with anything behind it. */
    public boolean leadsToSite(String address) {
        return WebAddress.isWebAddress(address) && leadsSomewhere(new WebAddress(address).plainHost());
    }

    private static String sentence(String name, @Nullable String website) {
        return isInvented(website)
                ? "Fictitious: " + name + " is invented for a demonstration, and so is all that is said of it."
                : "Demonstration: " + name + " has neither written nor checked what is said of it here.";
    }

    private static boolean isInvented(@Nullable String website) {
        return website != null
                && WebAddress.isWebAddress(website)
                && new WebAddress(website).plainHost().endsWith(".example");
    }
}
