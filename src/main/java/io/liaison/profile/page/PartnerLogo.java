package io.liaison.profile.page;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.text;

import io.liaison.base.Sitemap;
import io.liaison.content.Picture;
import io.liaison.markup.Element;
import io.liaison.markup.Node;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A partner's logo, or its first letters where it has none. */
public final class PartnerLogo {

    private static final int SMALL = 64;
    private static final int LARGE = 94;

    private PartnerLogo() {}

    /** Beside the partner's name in a list, where it tells nothing new and may come when it is scrolled to. */
    public static Node decorative(@Nullable Picture logo, String shortName) {
        return logo == null
                ? decorativeLetters(shortName)
                : element("div", "logo", later(logo)).attr("aria-hidden", "true");
    }

    static Node described(@Nullable Picture logo, String shortName) {
        if (logo != null) {
            return element("div", "logo", picture(logo, logo.alternativeText(), LARGE));
        }
        return decorativeLetters(shortName);
    }

    private static Node later(Picture logo) {
        return picture(logo, "", SMALL).attr("loading", "lazy");
    }

    private static Element picture(Picture logo, String alternativeText, int size) {
        String address = Sitemap.media(logo.sha256());
        return element("img", "")
                .attr("src", address + "?w=" + size)
                .attr("srcset", address + "?w=" + 2 * size + " 2x")
                .attr("alt", alternativeText)
                .attr("width", String.valueOf(size))
                .attr("height", String.valueOf(size));
    }

    private static Element decorativeLetters(String shortName) {
        String letters = shortName
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(2)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return text("div", "logo logo--letters", letters.toUpperCase(Locale.ROOT))
                .attr("aria-hidden", "true");
    }
}
