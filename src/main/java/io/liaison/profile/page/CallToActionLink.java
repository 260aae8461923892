package io.liaison.profile.page;

import static io.liaison.markup.Markup.icon;
import static io.liaison.markup.Markup.link;
import static io.liaison.markup.Markup.spoken;

import io.liaison.base.EmailAddress;
import io.liaison.base.Sitemap;
import io.liaison.base.Slug;
import io.liaison.base.WebAddress;
import io.liaison.content.CallToAction;
import io.liaison.content.FormTemplate;
import io.liaison.content.Offer;
import io.liaison.content.ProfileContent;
import io.liaison.markup.Element;
import io.liaison.markup.Node;
import io.liaison.markup.Text;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Where "Request introduction" leads, built from the kind of call to action.
 *
 * @param destination host or mail address where it is asked for in the end, or empty on this site
 * @param hint what happens elsewhere, or empty
 * @param manner the same for those who listen, after the offer's title, or empty
 */
public record CallToActionLink(String address, String destination, String hint, String manner, boolean leavesThisSite) {

    /** Empty while the offer has no call to action that leads anywhere. */
    public static Optional<CallToActionLink> of(
            Slug slug, ProfileContent profile, Offer offer, List<FormTemplate> forms) {
        return switch (offer.callToAction()) {
            case null -> Optional.empty();
            case CallToAction.OurForm ourForm ->
                Optional.of(new CallToActionLink(Sitemap.introductionRequest(slug, offer.id()), "", "", "", false));
            case CallToAction.HostedForm hosted ->
                forms.stream()
                        .filter(form -> form.id().equals(hosted.template()))
                        .findFirst()
                        .map(form -> elsewhere(form.address(), form.addressFor(profile, offer)));
            case CallToAction.ExternalSite site ->
                WebAddress.isWebAddress(site.address())
                        ? Optional.of(elsewhere(site.address(), Sitemap.leaving(slug, offer.id())))
                        : Optional.empty();
            case CallToAction.Email email ->
                EmailAddress.isEmailAddress(email.address())
                        ? Optional.of(letter(email.address(), profile, offer))
                        : Optional.empty();
        };
    }

    public Node button(Offer offer) {
        Element button = link(
                address,
                "button button--primary",
                new Text("Request introduction"),
                spoken(": " + offer.title() + manner));
        return leavesThisSite ? button.with(icon("external")) : button;
    }

    private static CallToActionLink elsewhere(String form, String address) {
        WebAddress site = new WebAddress(form);
        String hint = "The form is on " + site.host() + ", a site we do not run";
        return new CallToActionLink(address, site.plainHost(), hint, ", on another site", true);
    }

    private static CallToActionLink letter(String to, ProfileContent profile, Offer offer) {
        String subject = "Introduction: " + offer.title() + " (" + profile.shortName() + ")";
        String address = "mailto:" + new EmailAddress(to) + "?subject=" + encode(subject);
        return new CallToActionLink(
                address, new EmailAddress(to).value(), "Opens your e-mail program", ", by e-mail", false);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
