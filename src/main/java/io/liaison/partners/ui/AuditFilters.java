package io.liaison.partners.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import io.liaison.accounts.People;
import io.liaison.accounts.Person;
import io.liaison.accounts.Registration;
import io.liaison.accounts.SignedIn;
import io.liaison.audit.AuditFilter;
import io.liaison.audit.AuditTrail;
import io.liaison.base.EmailAddress;
import io.liaison.base.NothingHere;
import io.liaison.base.Slug;
import io.liaison.base.ui.DateField;
import io.liaison.partners.PartnerEntry;
import io.liaison.partners.PartnerRegister;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** By whom, what, which partner and when the entries of the trail are chosen. */
class AuditFilters extends Div {

    private final PartnerRegister register;
    private final Registration registration;
    private final ComboBox<SignedIn> who = new ComboBox<>("Who");
    private final ComboBox<String> what = new ComboBox<>("What");
    private final ComboBox<PartnerEntry> partner = new ComboBox<>("Partner");
    private final DateField from = new DateField("From");
    private final DateField to = new DateField("To");
    private final Consumer<AuditChoice> chosen;

    /** @param chosen is told of each choice a person makes here */
    AuditFilters(
            AuditTrail trail,
            People people,
            Registration registration,
            PartnerRegister register,
            Consumer<AuditChoice> chosen) {
        this.register = register;
        this.registration = registration;
        this.chosen = chosen;
        addClassName("list-filters");
        who.setItemLabelGenerator(person -> person.name() + " (" + person.email() + ")");
        who.setItems(query -> page(
                people.search(query.getFilter().orElse("")).stream().map(Person::account),
                query.getOffset(),
                query.getLimit()));
        what.setItems(Stream.concat(Stream.of(AuditFilter.SECURITY), trail.actions().stream())
                .toList());
        partner.setItemLabelGenerator(PartnerEntry::name);
        partner.setItems(query ->
                page(register.search(query.getFilter().orElse("")).stream(), query.getOffset(), query.getLimit()));
        Stream.of(who, what, partner).forEach(box -> box.setClearButtonVisible(true));
        Stream.of(from, to).forEach(day -> {
            day.setClearButtonVisible(true);
            day.getElement().addEventListener("unparsable-change", change -> tell(true));
        });
        List<HasValue<?, ?>> fields = List.of(who, what, partner, from, to);
        fields.forEach(field -> field.addValueChangeListener(change -> tell(change.isFromClient())));
        add(who, what, partner, from, to);
    }

    /** Fills the fields from the address, and gives what it asks for. */
    AuditChoice show(QueryParameters asked) {
        asked.getSingleParameter("who").ifPresentOrElse(email -> who.setValue(person(email)), who::clear);
        asked.getSingleParameter("what").ifPresentOrElse(what::setValue, what::clear);
        asked.getSingleParameter("partner").ifPresentOrElse(slug -> partner.setValue(named(slug)), partner::clear);
        from.setValue(AuditChoice.day(asked, "from").orElse(null));
        to.setValue(AuditChoice.day(asked, "to").orElse(null));
        return choice();
    }

    private AuditChoice choice() {
        return new AuditChoice(
                who.getOptionalValue(),
                what.getOptionalValue(),
                partner.getOptionalValue(),
                from.getOptionalValue(),
                to.getOptionalValue());
    }

    /** While a day is no day, what is shown stays: it would be of other days than meant. */
    private void tell(boolean byPerson) {
        if (byPerson && from.problem().isEmpty() && to.problem().isEmpty()) {
            chosen.accept(choice());
        }
    }

    private @Nullable SignedIn person(String email) {
        return Optional.of(email)
                .filter(EmailAddress::isEmailAddress)
                .flatMap(address -> registration.find(new EmailAddress(address)))
                .orElse(null);
    }

    private @Nullable PartnerEntry named(String slug) {
        try {
            return Slug.isSlug(slug) ? register.named(new Slug(slug)) : null;
        } catch (NothingHere unknown) {
            return null;
        }
    }

    private static <T> Stream<T> page(Stream<T> all, int offset, int limit) {
        return all.skip(offset).limit(limit);
    }
}
