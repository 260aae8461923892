package io.liaison.importing;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a label inside an offer announces. */
enum OfferLabel {
    AUDIENCES("who is (?:this|it) (?:suitable )?for|suitable for|target audiences?|audiences?"),
    REGIONS("where is (?:this|it) offered|offered in|where|regions?|locations?"),
    CLIENT_PROVIDES("what (?:the |our )?(?:clients?|customers?|partners?|you) (?:provides?|brings?|contributes?)"),
    PARTNER_PROVIDES("what .{1,60} (?:provides?|offers?|contributes?)"),
    KEY_ADVANTAGE("(?:key )?(?:advantages?|benefits?)");

    private final Pattern label;

    OfferLabel(String label) {
        this.label = Pattern.compile(label);
    }

    static Optional<OfferLabel> of(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s?:]+$", "");
        for (OfferLabel candidate : values()) {
            if (candidate.label.matcher(plain).matches()) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
