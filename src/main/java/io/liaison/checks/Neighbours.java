package io.liaison.checks;

import io.liaison.base.NameKey;
import io.liaison.base.PartnerId;
import io.liaison.checks.OtherPartners.Bearer;
import io.liaison.content.CallToAction;
import io.liaison.content.ProfileContent;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The other partners that something in a profile points to: found with one question to {@link OtherPartners}, whatever the number of partners.
 *
 * @param content what one of them says in public
 */
record Neighbours(List<Bearer> bearers, Function<PartnerId, Optional<ProfileContent>> content) {

    private static final int LONGEST_TEXT = 60_000;
    private static final Pattern CAPITALS = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}{4,24}(?![\\p{L}\\p{N}])");
    private static final Pattern BEGINNING = Pattern.compile(
            "(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}\\p{N}]*(?=([^\\p{L}\\p{N}]+([\\p{L}\\p{N}]+))?([^\\p{L}\\p{N}]+([\\p{L}\\p{N}]+))?)");
    private static final Pattern OWN_PAGE = Pattern.compile("/(?:partners|partner-profiles)/([a-z0-9-]+)(?:[/?#].*)?$");

    static Neighbours of(PartnerId partner, Reading reading, OtherPartners others) {
        return new Neighbours(others.bearing(partner, marksIn(reading)), others::content);
    }

    List<Bearer> bearing(String mark) {
        return bearers.stream().filter(bearer -> bearer.marks().contains(mark)).toList();
    }

    boolean isAcronym(String word) {
        return bearers.stream().anyMatch(bearer -> bearer.acronym().equals(word));
    }

    /** The decoded values with which an address fills in a form. */
    static String prefilled(String address) {
        int query = address.indexOf('?');
        if (query < 0) {
            return "";
        }
        List<String> values = new ArrayList<>();
        for (String pair : address.substring(query + 1).split("#", 2)[0].split("&")) {
            values.add(decode(pair.substring(pair.indexOf('=') + 1)));
        }
        return String.join("\n", values);
    }

    /** The host and what it is part of: apply.actris.sg and actris.sg. */
    static List<String> hosts(String address) {
        List<String> hosts = new ArrayList<>();
        String host = Marks.hostOf(address).orElse("");
        while (host.contains(".")) {
            hosts.add(host);
            host = host.substring(host.indexOf('.') + 1);
        }
        return hosts;
    }

    static Optional<String> slugIn(String address) {
        return OWN_PAGE.matcher(address).results().map(match -> match.group(1)).findFirst();
    }

    private static Set<String> marksIn(Reading reading) {
        ProfileContent content = reading.content();
        Set<String> marks = new LinkedHashSet<>(Marks.overview(content));
        marks.addAll(Marks.offers(content));
        marks.add(Marks.called(NameKey.of(content.name())));
        StringBuilder text = new StringBuilder();
        for (LinkSpot spot : LinkSpots.of(reading)) {
            hosts(spot.address()).stream().map(Marks::host).forEach(marks::add);
            slugIn(spot.address()).map(Marks::slug).ifPresent(marks::add);
            text.append(prefilled(spot.address())).append('\n');
        }
        content.offers().forEach(offer -> {
            if (offer.callToAction() instanceof CallToAction.Email mail) {
                Marks.domainOf(mail.address()).ifPresent(domain -> {
                    marks.add(Marks.mail(domain));
                    marks.add(Marks.host(domain));
                });
            }
        });
        reading.passages().forEach(passage -> text.append(passage.text()).append('\n'));
        addNames(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text.toString(), marks);
        return marks;
    }

    /** Whatever begins with a capital may be the beginning of a name. */
    private static void addNames(String text, Set<String> marks) {
        CAPITALS.matcher(text)
                .results()
                .map(match -> Marks.acronym(match.group()))
                .forEach(marks::add);
        BEGINNING.matcher(text).results().forEach(match -> {
            String first = match.group().toLowerCase(Locale.ROOT);
            String second = match.group(2);
            String third = match.group(4);
            if (second != null) {
                marks.add(Marks.name(List.of(first, second.toLowerCase(Locale.ROOT))));
            }
            if (second != null && third != null) {
                marks.add(Marks.name(List.of(first, second.toLowerCase(Locale.ROOT), third.toLowerCase(Locale.ROOT))));
            }
        });
    }

    private static String decode(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return value;
        }
    }
}
