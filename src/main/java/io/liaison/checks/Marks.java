package io.liaison.checks;

import io.liaison.base.NameKey;
import io.liaison.base.WebAddress;
import io.liaison.content.CallToAction;
import io.liaison.content.Contact;
import io.liaison.content.ProfileContent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a profile is recognised by, as short strings that an index finds: the host of its website, its mail domains, the beginning of its name, its
 * acronym, and a few fingerprints of its overview and its offers.
 */
public final class Marks {

    /** How the mark of a whole name begins. */
    public static final String CALLED = "called:";

    private static final int NAME_WORDS = 3;
    private static final int SHORTEST_ACRONYM = 4;

    /** Where anybody may have a mailbox. */
    private static final Set<String> EVERYBODYS = Set.of(
            "gmail.com",
            "googlemail.com",
            "outlook.com",
            "hotmail.com",
            "live.com",
            "yahoo.com",
            "icloud.com",
            "proton.me",
            "protonmail.com",
            "gmx.com",
            "gmx.net",
            "gmx.de",
            "web.de",
            "qq.com",
            "163.com",
            "mail.ru");

    /** What people write who have no site yet. */
    private static final Set<String> NOBODYS = Set.of("example.com", "example.net", "example.org");

    private Marks() {}

    /** Everything the profile is recognised by. */
    public static Set<String> of(ProfileContent content) {
        Set<String> marks = new LinkedHashSet<>();
        hostOf(content.website())
                .filter(host -> !NOBODYS.contains(host))
                .map(Marks::host)
                .ifPresent(marks::add);
        mailboxes(content)
                .flatMap(mailbox -> domainOf(mailbox).stream())
                .map(Marks::mail)
                .forEach(marks::add);
        marks.add(name(Words.of(content.name())));
        marks.add(called(NameKey.of(content.name())));
        if (content.acronym().strip().length() >= SHORTEST_ACRONYM) {
            marks.add(acronym(content.acronym().strip()));
        }
        marks.addAll(overview(content));
        marks.addAll(offers(content));
        return marks;
    }

    /** A partner's name in addresses, which its content does not tell. */
    public static String slug(String slug) {
        return "slug:" + slug;
    }

    /** A whole name, as names are compared. Every listing has this mark. */
    static String called(NameKey name) {
        return CALLED + name;
    }

    static String host(String host) {
        return "host:" + host;
    }

    static String mail(String domain) {
        return "mail:" + domain;
    }

    static String acronym(String acronym) {
        return "acronym:" + acronym;
    }

    /** The beginning of a name, in small letters. */
    static String name(List<String> words) {
        return "name:" + String.join(" ", words.stream().limit(NAME_WORDS).toList());
    }

    static Set<String> overview(ProfileContent content) {
        return Shingles.of(content.overview(), content).fingerprints("overview:");
    }

    static Set<String> offers(ProfileContent content) {
        Set<String> marks = new LinkedHashSet<>();
        content.offers()
                .forEach(offer ->
                        marks.addAll(Shingles.of(offer.description(), content).fingerprints("offer:")));
        return marks;
    }

    /** The host without a leading www, in small letters; empty for what is no address. */
    static Optional<String> hostOf(String address) {
        if (!WebAddress.isWebAddress(address)) {
            return Optional.empty();
        }
        String host = new WebAddress(address).plainHost().toLowerCase(Locale.ROOT);
        return Optional.of(host.startsWith("www.") ? host.substring(4) : host);
    }

    static Optional<String> domainOf(String mailbox) {
        int at = mailbox.lastIndexOf('@');
        String domain = at < 0 ? "" : mailbox.substring(at + 1).strip().toLowerCase(Locale.ROOT);
        return domain.isEmpty() || EVERYBODYS.contains(domain) ? Optional.empty() : Optional.of(domain);
    }

    private static Stream<String> mailboxes(ProfileContent content) {
        return Stream.concat(
                content.contacts().stream().map(Contact::email),
                content.offers().stream()
                        .map(offer -> offer.callToAction() instanceof CallToAction.Email mail ? mail.address() : ""));
    }
}
