package io.liaison.importing;

import io.liaison.base.WebAddress;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/** Judges the addresses on a page; nothing is ever fetched. */
final class Addresses {

    private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Pattern BARE_HOST =
            Pattern.compile("(?:[a-z0-9-]+\\.)+[a-z]{2,24}(?:[/?#]\\S*)?", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_HOST = 500;

    private final Report report;

    Addresses(Report report) {
        this.report = report;
    }

    /** The https address meant by a text that stands where an address should; "" where there is none, which is reported. */
    String website(String text, Place place) {
        String address = text.strip();
        if (address.isEmpty() || isSecure(address)) {
            return address;
        }
        String secure = isInsecure(address)
                ? "https" + address.substring(address.indexOf(':'))
                : isBareHost(address) ? "https://" + address : "";
        if (!WebAddress.isWebAddress(secure)) {
            broken(
                    place,
                    "This is no complete web address, so the field is empty. Enter one that " + WebAddress.BEGINNING,
                    text);
            return "";
        }
        report.add(
                FindingKind.INSECURE_ADDRESS,
                place,
                "The address was completed to " + secure + ". Check that it opens.",
                address);
        return secure;
    }

    /** An address of the page's own site, made complete with the partner's website where that is known. */
    String onSite(String text, String website, Place place) {
        String address = text.strip();
        if (address.isEmpty() || SCHEME.matcher(address).matches() || !WebAddress.isWebAddress(website)) {
            return website(address, place);
        }
        String complete = "https://" + URI.create(website).getRawAuthority() + "/" + address.replaceAll("^/+", "");
        String encoded = complete.replace(" ", "%20");
        if (!WebAddress.isWebAddress(encoded)) {
            return website(address, place);
        }
        report.add(
                FindingKind.BROKEN_ADDRESS,
                place,
                "This address leads within the old site; it was completed to " + encoded + ". Check that it opens.",
                address);
        return encoded;
    }

    /** The same for what is only kept: what cannot be completed stays as it is. */
    static String completed(String text, String website) {
        String address = text.strip();
        if (address.isEmpty() || SCHEME.matcher(address).matches() || !WebAddress.isWebAddress(website)) {
            return address;
        }
        return "https://" + URI.create(website).getRawAuthority() + "/"
                + address.replaceAll("^/+", "").replace(" ", "%20");
    }

    /** Reports a link inside a text where it leads nowhere or is not secure. The text keeps it for its author to correct. */
    void check(String address, String excerpt, Place place) {
        String scheme = SCHEME.matcher(address).matches()
                ? address.substring(0, address.indexOf(':')).toLowerCase(Locale.ROOT)
                : "";
        if (scheme.equals("mailto") || scheme.equals("tel") || isSecure(address)) {
            return;
        }
        if (isInsecure(address) && WebAddress.isWebAddress("https" + address.substring(4))) {
            report.add(
                    FindingKind.INSECURE_ADDRESS,
                    place,
                    "This link is not encrypted. Where the site answers with https:// too, write that.",
                    excerpt);
        } else {
            String why = scheme.isEmpty() ? "leads within the old site only" : "is no address that a browser can open";
            broken(place, "This link " + why + ". Give its complete address or take it out.", excerpt);
        }
    }

    private static boolean isSecure(String address) {
        return WebAddress.isWebAddress(address) && !isInsecure(address);
    }

    static boolean isInsecure(String address) {
        return address.regionMatches(true, 0, "http:", 0, 5);
    }

    private static boolean isBareHost(String address) {
        return address.length() <= LONGEST_HOST && BARE_HOST.matcher(address).matches();
    }

    private void broken(Place place, String message, String excerpt) {
        report.add(FindingKind.BROKEN_ADDRESS, place, message, excerpt);
    }
}
