package io.liaison.introductions.ui;

import io.liaison.base.Installation;
import io.liaison.base.NothingHere;
import io.liaison.base.Refusal;
import io.liaison.base.SameSite;
import io.liaison.base.Sitemap;
import io.liaison.base.Slug;
import io.liaison.base.TooManyRequests;
import io.liaison.content.Vocabularies;
import io.liaison.delivery.Reading;
import io.liaison.delivery.Readings;
import io.liaison.introductions.IntroductionDesk;
import io.liaison.introductions.IntroductionRequest;
import io.liaison.introductions.OpenOffer;
import io.liaison.introductions.OpenOffers;
import io.liaison.listings.Listings;
import io.liaison.listings.Listings.Former;
import io.liaison.profile.page.Labels;
import io.liaison.profile.page.PlainForm;
import io.liaison.profile.page.UncachedAnswers;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;

/** The form for visitors, as plain HTML: asked for, sent, and shown again with everything typed where something is missing. */
@Controller
@RequestMapping("/partners/{slug}/introductions/{offer}")
class RequestPages {

    private final Listings listings;
    private final OpenOffers offers;
    private final IntroductionDesk desk;
    private final Vocabularies vocabularies;
    private final SameSite sameSite;
    private final UncachedAnswers answers;
    private final Readings readings;
    private final Installation installation;

    RequestPages(
            Listings listings,
            OpenOffers offers,
            IntroductionDesk desk,
            Vocabularies vocabularies,
            SameSite sameSite,
            UncachedAnswers answers,
            Readings readings,
            Installation installation) {
        this.listings = listings;
        this.offers = offers;
        this.desk = desk;
        this.vocabularies = vocabularies;
        this.sameSite = sameSite;
        this.answers = answers;
        this.readings = readings;
        this.installation = installation;
    }

    @GetMapping
    ResponseEntity<byte[]> show(
            @PathVariable String slug,
            @PathVariable String offer,
            @RequestHeader(name = "User-Agent", required = false) @Nullable String userAgent,
            @RequestHeader(name = "Sec-Purpose", required = false) @Nullable String purpose) {
        Optional<Former> former = Slug.isSlug(slug) ? listings.former(new Slug(slug)) : Optional.empty();
        if (former.isPresent()) {
            return former.get()
                    .nowAt()
                    .map(now -> answers.movedTo(Sitemap.introductionRequest(now, offer)))
                    .orElseGet(() -> answers.page(HttpStatus.GONE, MessagePage.gone()));
        }
        OpenOffer about = find(slug, offer);
        readings.read(new Reading.CallToAction(about.partner(), about.offer().id()), userAgent, purpose);
        return answers.page(HttpStatus.OK, page(about).form(IntroductionRequest.EMPTY, List.of()));
    }

    @PostMapping
    ResponseEntity<byte[]> send(@PathVariable String slug, @PathVariable String offer, HttpServletRequest request) {
        OpenOffer about = find(slug, offer);
        if (!sameSite.sent(request)) {
            return answers.page(HttpStatus.FORBIDDEN, MessagePage.fromElsewhere());
        }
        IntroductionRequest typed = typed(request);
        try {
            if (parameter(request, PlainForm.TRAP).isBlank()) {
                desk.request(about.partner(), about.offer().id(), typed, request.getRemoteAddr());
            }
        } catch (Refusal refusal) {
            return answers.page(HttpStatus.UNPROCESSABLE_CONTENT, page(about).form(typed, refusal.obstacles()));
        } catch (TooManyRequests refusal) {
            Duration wait = refusal.waitingTime();
            return answers.tooMany(wait, page(about).tooMany(typed, wait));
        }
        return answers.goTo(Sitemap.introductionSent(about.slug(), about.offer().id()));
    }

    @GetMapping("/sent")
    ResponseEntity<byte[]> sent(@PathVariable String slug, @PathVariable String offer) {
        OpenOffer about = find(slug, offer);
        return about.slug().value().equals(slug)
                ? answers.page(HttpStatus.OK, page(about).sent())
                : answers.movedTo(Sitemap.introductionSent(about.slug(), offer));
    }

    private RequestPage page(OpenOffer about) {
        return new RequestPage(about, Labels.of(vocabularies), installation);
    }

    private OpenOffer find(String slug, String offer) {
        if (!Slug.isSlug(slug)) {
            throw new NothingHere();
        }
        return offers.find(new Slug(slug), offer);
    }

    private static IntroductionRequest typed(HttpServletRequest request) {
        return new IntroductionRequest(
                parameter(request, "name"),
                parameter(request, "organisation"),
                parameter(request, "audience"),
                parameter(request, "email"),
                parameter(request, "message"),
                !parameter(request, "consent").isEmpty());
    }

    private static String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
