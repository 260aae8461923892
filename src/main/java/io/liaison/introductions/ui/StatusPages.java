package io.liaison.introductions.ui;

import io.liaison.base.Sitemap;
import io.liaison.base.Token;
import io.liaison.content.Vocabularies;
import io.liaison.introductions.IntroductionDesk;
import io.liaison.introductions.IntroductionDetails;
import io.liaison.introductions.IntroductionState;
import io.liaison.introductions.OpenOffers;
import io.liaison.profile.page.UncachedAnswers;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * A requester's own page. Opening it changes nothing, because mail scanners open links too. Its address is the secret, so a POST to it needs no other
 * proof of where it came from: another site would have to know the address.
 */
@Controller
@RequestMapping("/introductions/{token}")
class StatusPages {

    private final IntroductionDesk desk;
    private final OpenOffers offers;
    private final Vocabularies vocabularies;
    private final UncachedAnswers answers;

    StatusPages(IntroductionDesk desk, OpenOffers offers, Vocabularies vocabularies, UncachedAnswers answers) {
        this.desk = desk;
        this.offers = offers;
        this.vocabularies = vocabularies;
        this.answers = answers;
    }

    @GetMapping
    ResponseEntity<byte[]> show(@PathVariable("token") String value) {
        Token token = new Token(value);
        IntroductionDetails request = desk.status(token.partner(), token);
        return answers.secretPage(page(request, token).status(offers.find(request.partner(), request.offerId())));
    }

    @GetMapping(params = StatusPage.TAKE_BACK)
    ResponseEntity<byte[]> askToTakeBack(@PathVariable("token") String value) {
        Token token = new Token(value);
        IntroductionDetails request = desk.status(token.partner(), token);
        return request.state() == IntroductionState.TAKEN_BACK
                ? answers.goTo(Sitemap.introductionStatus(token))
                : answers.secretPage(page(request, token).takingBack());
    }

    @PostMapping(params = "action=" + StatusPage.CONFIRM)
    ResponseEntity<byte[]> confirm(@PathVariable("token") String value) {
        Token token = new Token(value);
        desk.confirm(token.partner(), token);
        return answers.goTo(Sitemap.introductionStatus(token));
    }

    @PostMapping(params = "action=" + StatusPage.TAKE_BACK)
    ResponseEntity<byte[]> takeBack(@PathVariable("token") String value) {
        Token token = new Token(value);
        desk.takeBack(token.partner(), token);
        return answers.goTo(Sitemap.introductionStatus(token));
    }

    private StatusPage page(IntroductionDetails request, Token token) {
        return new StatusPage(request, token, vocabularies);
    }
}
