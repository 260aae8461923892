package io.liaison.base;

import com.ibm.icu.text.IDNA;
import java.util.Locale;
import java.util.Optional;

/** Names of hosts in any letters (internationalised domain names, UTS 46), as machines and as people write them. */
final class InternetHost {

    private static final IDNA NAMES = IDNA.getUTS46Instance(IDNA.USE_STD3_RULES
            | IDNA.CHECK_BIDI
            | IDNA.CHECK_CONTEXTJ
            | IDNA.NONTRANSITIONAL_TO_ASCII
            | IDNA.NONTRANSITIONAL_TO_UNICODE);

    private InternetHost() {}

    /** In plain letters, "xn--…" where there were others; empty for what can be no name. */
    static Optional<String> plain(String host) {
        if (host.chars().allMatch(character -> character < 0x80)) {
            return Optional.of(host);
        }
        IDNA.Info problems = new IDNA.Info();
        StringBuilder plain = NAMES.nameToASCII(host, new StringBuilder(), problems);
        return problems.hasErrors() ? Optional.empty() : Optional.of(plain.toString());
    }

    /** As people read it, followed by what machines ask for where the two differ: letters of two scripts can look alike. */
    static String inBothForms(String plain) {
        if (!plain.toLowerCase(Locale.ROOT).contains("xn--")) {
            return plain;
        }
        IDNA.Info problems = new IDNA.Info();
        StringBuilder read = NAMES.nameToUnicode(plain, new StringBuilder(), problems);
        return problems.hasErrors() ? plain : read + " (" + plain + ")";
    }
}
