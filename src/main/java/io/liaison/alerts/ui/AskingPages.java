package io.liaison.alerts.ui;

import io.liaison.alerts.AlertRequest;
import io.liaison.alerts.Alerts;
import io.liaison.alerts.Frequency;
import io.liaison.base.Refusal;
import io.liaison.base.SameSite;
import io.liaison.base.Sitemap;
import io.liaison.base.TooManyRequests;
import io.liaison.directory.DirectoryQuery;
import io.liaison.profile.page.PlainForm;
import io.liaison.profile.page.UncachedAnswers;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** "Alert me": the search stands in the address, as on the page it comes from. */
@Controller
@RequestMapping("/alerts")
class AskingPages {

    private final Alerts alerts;
    private final AskingScreens screens;
    private final SameSite sameSite;
    private final UncachedAnswers answers;

    AskingPages(Alerts alerts, AskingScreens screens, SameSite sameSite, UncachedAnswers answers) {
        this.alerts = alerts;
        this.screens = screens;
        this.sameSite = sameSite;
        this.answers = answers;
    }

    @GetMapping("/new")
    ResponseEntity<byte[]> show(HttpServletRequest request) {
        AlertRequest empty = new AlertRequest(question(request), "", Frequency.WEEKLY);
        return answers.page(HttpStatus.OK, screens.form(empty, List.of()));
    }

    @PostMapping("/new")
    ResponseEntity<byte[]> send(HttpServletRequest request) {
        if (!sameSite.sent(request)) {
            return answers.page(HttpStatus.FORBIDDEN, screens.fromElsewhere());
        }
        AlertRequest typed = new AlertRequest(
                question(request), parameter(request, "email"), Frequency.of(parameter(request, "frequency")));
        try {
            if (parameter(request, PlainForm.TRAP).isBlank()) {
                alerts.ask(typed, request.getRemoteAddr());
            }
        } catch (Refusal refusal) {
            return answers.page(HttpStatus.UNPROCESSABLE_CONTENT, screens.form(typed, refusal.obstacles()));
        } catch (TooManyRequests refusal) {
            return answers.tooMany(refusal.waitingTime(), screens.tooMany(typed, refusal.waitingTime()));
        }
        return answers.goTo(Sitemap.alertSent());
    }

    @GetMapping("/sent")
    ResponseEntity<byte[]> sent() {
        return answers.page(HttpStatus.OK, screens.sent());
    }

    private static DirectoryQuery question(HttpServletRequest request) {
        return DirectoryQuery.read(request.getQueryString()).onPage(1);
    }

    private static String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
