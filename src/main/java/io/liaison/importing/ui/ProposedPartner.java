package io.liaison.importing.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import io.liaison.base.EmailAddress;
import io.liaison.base.InvalidInput;
import io.liaison.base.Sitemap;
import io.liaison.base.Slug;
import io.liaison.base.ui.Banner;
import io.liaison.base.ui.FieldErrors;
import io.liaison.base.ui.Tone;
import io.liaison.importing.NewPartner;
import io.liaison.importing.PageBatch.Proposal;
import io.liaison.importing.PageImporting;
import io.liaison.importing.ReadPage;
import io.liaison.importing.Severity;
import io.liaison.partners.PartnerEntry;
import io.liaison.partners.PartnerRegister;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** One partner that pages would make: what it would be called, where it would be, who would be invited, and what became of it. */
class ProposedPartner extends Div {

    private final Proposal proposal;
    private final Checkbox chosen = new Checkbox();
    private final TextField name = new TextField("Name");
    private final TextField slug = new TextField("Address name");
    private final EmailField admin = new EmailField("First Admin’s e-mail address");
    private final FieldErrors errors = new FieldErrors(name, slug, admin);
    private final Div outcome = new Div();
    private boolean isMade;

    ProposedPartner(Proposal proposal, PartnerRegister register) {
        this.proposal = proposal;
        addClassName("bring-in__row");
        getElement().setAttribute("role", "group").setAttribute("aria-label", label());
        chosen.setLabel("Create " + label());
        chosen.setValue(true);
        name.setValue(proposal.name());
        name.setMaxLength(160);
        slug.setValue(proposal.address());
        slug.setPrefixComponent(new Span("/partners/"));
        admin.setHelperText("Gets an invitation by mail. May stay empty; invite later.");
        Div form = new Div(name, slug, admin);
        form.addClassName("bring-in__form");
        add(chosen, summary(), form, findings(), outcome);
        existing(register).ifPresent(this::sayItIsHere);
    }

    boolean isSame(ProposedPartner other) {
        return proposal.name().equals(other.proposal.name()) && !proposal.name().isEmpty();
    }

    /** Takes over what was typed for the same partner before another page was added. */
    void goOnFrom(ProposedPartner before) {
        name.setValue(before.name.getValue());
        slug.setValue(before.slug.getValue());
        admin.setValue(before.admin.getValue());
        if (before.isMade) {
            finish("It was made before this page was added. Bring this page in on the partner’s own import screen.");
        }
    }

    boolean isChosen() {
        return chosen.getValue() && !isMade;
    }

    boolean isMade() {
        return isMade;
    }

    /** Makes the partner with its draft, notes and invitation; what is wrong is said at its field. */
    void create(PageImporting importing) {
        outcome.removeAll();
        String email = admin.getValue().strip();
        errors.clear()
                .unless(!name.getValue().isBlank(), name, "Enter the partner’s name.")
                .unless(Slug.isSlug(slug.getValue().strip()), slug, "Use " + Slug.FORM)
                .unless(
                        email.isEmpty() || EmailAddress.isEmailAddress(email),
                        admin,
                        "Enter an e-mail address such as name@institute.org, or leave this empty.");
        if (!errors.isEmpty()) {
            return;
        }
        try {
            importing.createPartner(
                    new NewPartner(
                            name.getValue().strip(),
                            new Slug(slug.getValue().strip()),
                            email.isEmpty() ? null : new EmailAddress(email)),
                    proposal.pages());
            finish(email.isEmpty() ? "Created. Nobody is invited yet." : "Created, and " + email + " invited.");
        } catch (InvalidInput refused) {
            errors.say(slug, Objects.requireNonNullElse(refused.getMessage(), ""));
        }
    }

    void leadToProblem() {
        errors.lead();
    }

    private String label() {
        return proposal.name().isBlank() ? proposal.pages().getFirst().name() : proposal.name();
    }

    private Span summary() {
        String files = proposal.pages().stream().map(ReadPage::name).collect(Collectors.joining(", "));
        int offers = proposal.draft().offers().size();
        Span summary = new Span(files + " · " + (offers == 1 ? "1 offer" : offers + " offers") + " · "
                + proposal.count(Severity.TO_DO) + " to do, " + proposal.count(Severity.TO_CHECK) + " to check");
        summary.addClassName("bring-in__summary");
        return summary;
    }

    private NativeDetails findings() {
        return new NativeDetails("What was found", new FindingsReport(proposal.pages()));
    }

    private Optional<PartnerEntry> existing(PartnerRegister register) {
        return proposal.name().isBlank()
                ? Optional.empty()
                : register.search(proposal.name()).stream()
                        .filter(partner -> partner.name().equalsIgnoreCase(proposal.name()))
                        .findFirst();
    }

    private void sayItIsHere(PartnerEntry partner) {
        chosen.setValue(false);
        Banner banner = new Banner(Tone.WARNING).title("A partner of this name is here already");
        banner.add(new Anchor(Sitemap.platformImport(partner.slug()), "Import the page into its draft instead"));
        outcome.add(banner);
    }

    private void finish(String words) {
        isMade = true;
        chosen.setValue(false);
        List.of(name, slug, admin).forEach(field -> field.setReadOnly(true));
        chosen.setEnabled(false);
        Banner banner = new Banner(Tone.SUCCESS, words);
        banner.add(new Anchor(Sitemap.workspaceProfile(new Slug(slug.getValue().strip())), "Open its draft"));
        outcome.removeAll();
        outcome.add(banner);
    }
}
