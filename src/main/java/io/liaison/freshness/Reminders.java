package io.liaison.freshness;

import io.liaison.base.PartnerId;
import io.liaison.base.Sitemap;
import io.liaison.base.Token;
import io.liaison.base.ui.Moments;
import io.liaison.notices.Notice;
import io.liaison.notices.Notices;
import io.liaison.notices.Topic;
import io.liaison.partners.PartnerEntry;
import io.liaison.partners.PartnerRegister;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the members of a partner are told when its page is to be confirmed, and when nobody did. */
@Component
class Reminders {

    private static final String ASK =
            "\n\nPlease look through it. If it is still correct, one press of the button says so; nothing is changed by"
                    + " that. If something has changed, edit the profile and submit it: publishing counts as confirming.";

    private final Notices notices;
    private final PartnerRegister register;

    Reminders(Notices notices, PartnerRegister register) {
        this.notices = notices;
        this.register = register;
    }

    void tell(PartnerId partner, FreshnessDetails details, Token token) {
        PartnerEntry entry = register.find(partner);
        notices.tellPartner(
                partner,
                new Notice(
                        Topic.REMINDER,
                        subject(details.step(), entry.name(), details),
                        text(details, entry.name()) + ASK,
                        "Look and confirm",
                        Sitemap.stillCorrect(token),
                        entry.name()));
    }

    String day(Confirmation confirmation) {
        return Moments.day(confirmation.confirmedAt());
    }

    private static String subject(Step step, String partner, FreshnessDetails details) {
        return switch (step) {
            case FRESH, A_MONTH_BEFORE, A_WEEK_BEFORE ->
                "Is the page of " + partner + " still correct? Please confirm by " + Moments.day(details.reviewBy());
            case OVERDUE -> "The page of " + partner + " is overdue: please confirm it";
            case UNLISTED -> partner + " is no longer found in the search";
        };
    }

    private static String text(FreshnessDetails details, String partner) {
        String since = Moments.day(details.confirmedAt());
        return switch (details.step()) {
            case FRESH, A_MONTH_BEFORE, A_WEEK_BEFORE ->
                "The public page of " + partner + " was last confirmed on " + since + ". Confirm it by "
                        + Moments.day(details.reviewBy()) + ", or it will say that nobody did.";
            case OVERDUE ->
                "Nobody has confirmed the public page of " + partner + " since " + since
                        + ". From today the page says so. On " + day(details.unlistedFrom())
                        + " it leaves the search, unless somebody confirms it before.";
            case UNLISTED ->
                "Nobody has confirmed the public page of " + partner + " since " + since
                        + ". It has left the search; its address still works. As soon as somebody confirms it, it is found again.";
        };
    }

    private static String day(@Nullable Instant moment) {
        return moment == null ? "" : Moments.day(moment);
    }
}
