package io.liaison.freshness.ui;

import io.liaison.base.NothingHere;
import io.liaison.base.Refusal;
import io.liaison.base.SameSite;
import io.liaison.base.Sitemap;
import io.liaison.base.Slug;
import io.liaison.base.TooManyRequests;
import io.liaison.freshness.OutOfDate;
import io.liaison.freshness.OutOfDateReport;
import io.liaison.listings.Listing;
import io.liaison.listings.Listings;
import io.liaison.listings.Listings.Former;
import io.liaison.profile.page.PlainForm;
import io.liaison.profile.page.UncachedAnswers;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** "Something out of date?" on every public page: a plain form for visitors, without account, session or script. */
@Controller
@RequestMapping("/partners/{slug}/out-of-date")
class OutOfDatePages {

    private final Listings listings;
    private final OutOfDate outOfDate;
    private final SameSite sameSite;
    private final UncachedAnswers answers;

    OutOfDatePages(Listings listings, OutOfDate outOfDate, SameSite sameSite, UncachedAnswers answers) {
        this.listings = listings;
        this.outOfDate = outOfDate;
        this.sameSite = sameSite;
        this.answers = answers;
    }

    @GetMapping
    ResponseEntity<byte[]> show(@PathVariable String slug) {
        Optional<Former> former = Slug.isSlug(slug) ? listings.former(new Slug(slug)) : Optional.empty();
        if (former.isPresent()) {
            return former.get()
                    .nowAt()
                    .map(now -> answers.movedTo(Sitemap.outOfDate(now)))
                    .orElseGet(() -> answers.page(HttpStatus.GONE, OutOfDateScreens.gone()));
        }
        return answers.page(HttpStatus.OK, OutOfDateScreens.form(find(slug), OutOfDateReport.EMPTY, List.of()));
    }

    @PostMapping
    ResponseEntity<byte[]> send(@PathVariable String slug, HttpServletRequest request) {
        Listing about = find(slug);
        if (!sameSite.sent(request)) {
            return answers.page(HttpStatus.FORBIDDEN, OutOfDateScreens.fromElsewhere());
        }
        OutOfDateReport typed = new OutOfDateReport(parameter(request, "text"), parameter(request, "email"));
        try {
            if (parameter(request, PlainForm.TRAP).isBlank()) {
                outOfDate.report(about.partner(), typed, request.getRemoteAddr());
            }
        } catch (Refusal refusal) {
            return answers.page(
                    HttpStatus.UNPROCESSABLE_CONTENT, OutOfDateScreens.form(about, typed, refusal.obstacles()));
        } catch (TooManyRequests refusal) {
            return answers.tooMany(
                    refusal.waitingTime(), OutOfDateScreens.tooMany(about, typed, refusal.waitingTime()));
        }
        return answers.goTo(Sitemap.outOfDate(about.slug()) + "/sent");
    }

    @GetMapping("/sent")
    ResponseEntity<byte[]> sent(@PathVariable String slug) {
        return answers.page(HttpStatus.OK, OutOfDateScreens.sent(find(slug)));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> nothingHere(NothingHere nothing) {
        return answers.page(HttpStatus.NOT_FOUND, OutOfDateScreens.notFound());
    }

    private Listing find(String slug) {
        return Optional.of(slug)
                .filter(Slug::isSlug)
                .flatMap(address -> listings.follow(new Slug(address)))
                .orElseThrow(NothingHere::new);
    }

    private static String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
