package io.liaison.partners.ui;

import io.liaison.accounts.Registration;
import io.liaison.accounts.SignedIn;
import io.liaison.audit.AuditEntry;
import io.liaison.base.AccountId;
import io.liaison.base.PartnerId;
import io.liaison.partners.PartnerEntry;
import io.liaison.partners.PartnerRegister;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** An entry of the trail with the person and the partner behind its ids. */
record AuditLine(AuditEntry entry, Optional<SignedIn> who, Optional<PartnerEntry> partner) {

    static List<AuditLine> of(List<AuditEntry> entries, Registration registration, PartnerRegister register) {
        Map<AccountId, SignedIn> people = registration.people(entries.stream()
                .map(AuditEntry::actor)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<PartnerId, PartnerEntry> partners = register.all(entries.stream()
                .map(AuditEntry::partner)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return entries.stream()
                .map(entry -> new AuditLine(
                        entry,
                        Optional.ofNullable(entry.actor()).map(people::get),
                        Optional.ofNullable(entry.partner()).map(partners::get)))
                .toList();
    }
}
