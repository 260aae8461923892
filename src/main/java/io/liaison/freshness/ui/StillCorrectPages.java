package io.liaison.freshness.ui;

import io.liaison.base.NothingHere;
import io.liaison.base.SecretAddress;
import io.liaison.base.Token;
import io.liaison.freshness.KeepingFresh;
import io.liaison.freshness.LinkExpired;
import io.liaison.listings.Listing;
import io.liaison.listings.Listings;
import io.liaison.profile.page.UncachedAnswers;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The page behind a reminder, with one button. Opening it confirms nothing, because mail scanners open links too. Its address is the secret, so a
 * POST to it needs no other proof of where it came from.
 */
@Controller
@RequestMapping("/still-correct")
class StillCorrectPages {

    private final KeepingFresh keepingFresh;
    private final Listings listings;
    private final UncachedAnswers answers;

    StillCorrectPages(KeepingFresh keepingFresh, Listings listings, UncachedAnswers answers) {
        this.keepingFresh = keepingFresh;
        this.listings = listings;
        this.answers = answers;
    }

    @GetMapping
    ResponseEntity<byte[]> show(HttpServletRequest request) {
        Token token = SecretAddress.token(request);
        Listing listing = listings.find(token.partner()).orElseThrow(NothingHere::new);
        return answers.secretPage(StillCorrectScreens.page(listing, keepingFresh.remind(token.partner(), token)));
    }

    @PostMapping
    ResponseEntity<byte[]> stillCorrect(HttpServletRequest request) {
        Token token = SecretAddress.token(request);
        keepingFresh.stillCorrect(token.partner(), token);
        return answers.goTo("?confirmed");
    }

    @ExceptionHandler
    ResponseEntity<byte[]> nothingHere(NothingHere nothing) {
        return answers.secretPage(HttpStatus.NOT_FOUND, StillCorrectScreens.unknown());
    }

    @ExceptionHandler
    ResponseEntity<byte[]> expired(LinkExpired expired) {
        return answers.secretPage(HttpStatus.GONE, StillCorrectScreens.expired());
    }
}
