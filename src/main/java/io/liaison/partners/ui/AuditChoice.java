package io.liaison.partners.ui;

import com.vaadin.flow.router.QueryParameters;
import io.liaison.accounts.SignedIn;
import io.liaison.audit.AuditFilter;
import io.liaison.partners.PartnerEntry;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which entries of the trail a person looks at, as the address of the page says it: "?who=…&what=Invite&partner=actris&from=2026-11-01".
 *
 * @param from the first day
 * @param to the last day
 */
record AuditChoice(
        Optional<SignedIn> who,
        Optional<String> what,
        Optional<PartnerEntry> partner,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    /** @param zone in which the screen tells moments: days begin and end in it */
    AuditFilter filter(ZoneId zone) {
        return new AuditFilter(
                who.map(SignedIn::id).orElse(null),
                what.orElse(null),
                partner.map(PartnerEntry::id).orElse(null),
                from.map(day -> day.atStartOfDay(zone).toInstant()).orElse(null),
                to.map(day -> day.plusDays(1).atStartOfDay(zone).toInstant()).orElse(null));
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        who.ifPresent(person -> parameters.put("who", person.email().value()));
        what.ifPresent(action -> parameters.put("what", action));
        partner.ifPresent(entry -> parameters.put("partner", entry.slug().value()));
        from.ifPresent(day -> parameters.put("from", day.toString()));
        to.ifPresent(day -> parameters.put("to", day.toString()));
        return QueryParameters.simple(parameters);
    }

    /** What the address says wrongly is left out. */
    static Optional<LocalDate> day(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).flatMap(written -> {
            try {
                return Optional.of(LocalDate.parse(written));
            } catch (DateTimeParseException notADay) {
                return Optional.empty();
            }
        });
    }
}
