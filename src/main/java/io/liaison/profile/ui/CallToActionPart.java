package io.liaison.profile.ui;

import static io.liaison.content.ContentLimits.longest;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.liaison.base.EmailAddress;
import io.liaison.base.WebAddress;
import io.liaison.content.CallToAction;
import io.liaison.content.FormTemplate;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How "Request introduction" works, chosen by its kind; the link itself is built, never typed. */
class CallToActionPart extends Div implements FieldsPart<Optional<CallToAction>> {

    private final Editing editing;
    private final Supplier<String> offerTitle;
    private final Fields fields;
    private final RadioButtonGroup<CallToActionKind> kind;
    private final Select<FormTemplate> form;
    private final TextField address;
    private final TextField email;
    private final Paragraph consequence = new Paragraph();
    private String templateNoLongerOffered = "";

    CallToActionPart(Editing editing, Supplier<String> offerTitle) {
        this.editing = editing;
        this.offerTitle = offerTitle;
        fields = new Fields(editing);
        kind = fields.keep("kind", new RadioButtonGroup<>("How visitors request an introduction"));
        kind.setItems(CallToActionKind.values());
        kind.setItemLabelGenerator(CallToActionKind::label);
        form = fields.keep("template", new Select<>());
        form.setLabel("Form");
        form.setItems(editing.choices().forms());
        form.setItemLabelGenerator(FormTemplate::name);
        address = fields.line(
                "address",
                "Address of the site",
                longest(CallToAction.ExternalSite.class, "address"),
                "An address that " + WebAddress.BEGINNING);
        email = fields.line("email", "E-mail address", longest(CallToAction.Email.class, "address"));
        Fields.mark("address", email); // that is its place in the content
        kind.setRequiredIndicatorVisible(true);
        form.setRequiredIndicatorVisible(true);
        address.setRequiredIndicatorVisible(true);
        email.setRequiredIndicatorVisible(true);
        consequence.addClassName("consequence");
        kind.addValueChangeListener(change -> arrange());
        form.addValueChangeListener(change -> arrange());
        address.addValueChangeListener(change -> arrange());
        email.addValueChangeListener(change -> arrange());
        addClassName("form-fields");
        add(kind, form, address, email, consequence);
        arrange();
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public Fields fields() {
        return fields;
    }

    @Override
    public Optional<CallToAction> read() {
        return Optional.ofNullable(chosen());
    }

    /** Fields of the kinds not chosen keep what was typed, should one come back to them. */
    @Override
    public void show(Optional<CallToAction> chosen) {
        CallToAction callToAction = chosen.orElse(null);
        kind.setValue(CallToActionKind.of(callToAction));
        switch (callToAction) {
            case CallToAction.HostedForm hosted -> showForm(hosted.template());
            case CallToAction.ExternalSite site -> address.setValue(site.address());
            case CallToAction.Email letter -> email.setValue(letter.address());
            case CallToAction.OurForm ours -> {}
            case null -> {}
        }
        arrange();
    }

    @Override
    public void mark(Problems problems) {
        fields.mark(problems.gatheredAt(place()));
    }

    @Override
    public void point(String place) {
        fields.point(place());
    }

    /** A form that the platform has taken off its list stays chosen until another is. */
    private void showForm(String template) {
        FormTemplate offered = editing.choices().form(template).orElse(null);
        templateNoLongerOffered = offered == null ? template : "";
        form.setValue(offered);
    }

    private @Nullable CallToAction chosen() {
        return switch (kind.getValue()) {
            case null -> null;
            case OUR_FORM -> new CallToAction.OurForm();
            case HOSTED_FORM ->
                new CallToAction.HostedForm(
                        form.getOptionalValue().map(FormTemplate::id).orElse(templateNoLongerOffered));
            case EXTERNAL_SITE -> new CallToAction.ExternalSite(address.getValue());
            case EMAIL -> new CallToAction.Email(email.getValue());
        };
    }

    private String place() {
        return switch (kind.getValue()) {
            case null -> "kind";
            case OUR_FORM -> "kind";
            case HOSTED_FORM -> "template";
            case EXTERNAL_SITE -> "address";
            case EMAIL -> "email";
        };
    }

    /** Shows what belongs to the kind that is chosen, and what follows from it, with the title the offer has now. */
    void arrange() {
        form.setVisible(kind.getValue() == CallToActionKind.HOSTED_FORM
                && !editing.choices().forms().isEmpty());
        address.setVisible(kind.getValue() == CallToActionKind.EXTERNAL_SITE);
        email.setVisible(kind.getValue() == CallToActionKind.EMAIL);
        consequence.setText(consequence());
        consequence.setVisible(!consequence.getText().isEmpty());
    }

    private String consequence() {
        return switch (kind.getValue()) {
            case null -> "";
            case OUR_FORM ->
                "Visitors fill in a short form on this site and confirm it by mail. Then your Admins get it by mail and"
                        + " under Introductions.";
            case HOSTED_FORM ->
                form.getOptionalValue()
                        .map(template -> "Visitors open “" + template.name() + "” on "
                                + new WebAddress(template.address()).host()
                                + ", with your name and this offer filled in.")
                        .orElse(
                                editing.choices().forms().isEmpty()
                                        ? "The platform has no such form yet: choose another way."
                                        : "");
            case EXTERNAL_SITE ->
                WebAddress.isWebAddress(address.getValue())
                        ? "Visitors see a notice that they are leaving this site, and go on to "
                                + new WebAddress(address.getValue()).host() + "."
                        : "";
            case EMAIL ->
                EmailAddress.isEmailAddress(email.getValue())
                        ? "Visitors get a new letter to " + email.getValue() + " in their e-mail program, about “"
                                + offerTitle.get() + "”."
                        : "";
        };
    }
}
