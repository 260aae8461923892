package io.liaison.base;

import com.ibm.icu.text.IDNA;
import com.ibm.icu.text.SpoofChecker;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Names of hosts in any letters (internationalised domain names, UTS 46), as machines and as people write them. */
final class InternetHost {

    private static final IDNA NAMES = IDNA.getUTS46Instance(IDNA.USE_STD3_RULES
            | IDNA.CHECK_BIDI
            | IDNA.CHECK_CONTEXTJ
            | IDNA.NONTRANSITIONAL_TO_ASCII
            | IDNA.NONTRANSITIONAL_TO_UNICODE);

    private static final SpoofChecker SCRIPTS = new SpoofChecker.Builder()
            .setChecks(SpoofChecker.RESTRICTION_LEVEL)
            .setRestrictionLevel(SpoofChecker.RestrictionLevel.HIGHLY_RESTRICTIVE)
            .build();

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

    /** Whether one of its parts is written in letters of several scripts that are not used together (UTS 39, highly restrictive). */
    static boolean mixesScripts(String plain) {
        if (!plain.toLowerCase(Locale.ROOT).contains("xn--")) {
            return false;
        }
        StringBuilder read = NAMES.nameToUnicode(plain, new StringBuilder(), new IDNA.Info());
        return Stream.of(read.toString().split("\\.")).anyMatch(SCRIPTS::failsChecks);
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
