package io.liaison.profile.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import io.liaison.base.Sitemap;
import io.liaison.content.Picture;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A partner's logo, or its first letters where it has none. */
public final class PartnerLogo {

    private static final int SMALL = 64;
    private static final int LARGE = 94;

    private PartnerLogo() {}

    /** Beside the partner's name in a list, where it tells nothing new and may come when it is scrolled to. */
    public static Component decorative(@Nullable Picture logo, String shortName) {
        HtmlContainer box = logo == null ? letters(shortName) : Markup.element("div", "logo", later(logo));
        box.getElement().setAttribute("aria-hidden", "true");
        return box;
    }

    static Component described(@Nullable Picture logo, String shortName) {
        if (logo != null) {
            return Markup.element("div", "logo", picture(logo, logo.alternativeText(), LARGE));
        }
        HtmlContainer letters = letters(shortName);
        letters.getElement().setAttribute("aria-hidden", "true");
        return letters;
    }

    private static Component later(Picture logo) {
        HtmlContainer image = picture(logo, "", SMALL);
        image.getElement().setAttribute("loading", "lazy");
        return image;
    }

    private static HtmlContainer picture(Picture logo, String alternativeText, int size) {
        String address = Sitemap.media(logo.sha256());
        HtmlContainer image = Markup.element("img", "");
        image.getElement()
                .setAttribute("src", address + "?w=" + size)
                .setAttribute("srcset", address + "?w=" + 2 * size + " 2x")
                .setAttribute("alt", alternativeText)
                .setAttribute("width", String.valueOf(size))
                .setAttribute("height", String.valueOf(size));
        return image;
    }

    private static HtmlContainer letters(String shortName) {
        String letters = shortName
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(2)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return Markup.text("div", "logo logo--letters", letters.toUpperCase(Locale.ROOT));
    }
}
