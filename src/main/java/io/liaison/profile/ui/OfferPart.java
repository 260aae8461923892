package io.liaison.profile.ui;

import static io.liaison.content.ContentLimits.longest;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.liaison.content.Offer;
import io.liaison.content.PlaceNames;
import io.liaison.content.Vocabulary;
import java.util.List;
import java.util.Optional;

/** One way to work with the partner. */
class OfferPart extends Div implements FieldsPart<Offer> {

    private final Editing editing;
    private final Fields fields;
    private final TextField title;
    private final Select<String> kind;
    private final TextArea description;
    private final TextArea partnerProvides;
    private final TextArea clientProvides;
    private final TextArea keyAdvantage;
    private final AudiencesPart audiences;
    private final MultiSelectComboBox<String> regions;
    private final CallToActionPart callToAction;
    private String id = "";

    OfferPart(Editing editing) {
        this.editing = editing;
        fields = new Fields(editing);
        title = fields.line("title", "Title", longest(Offer.class, "title"));
        kind = fields.choice("kind", "Kind", Vocabulary.OFFER_KIND);
        description = fields.markdown("description", "Description", longest(Offer.class, "description"));
        partnerProvides = fields.markdown(
                "partnerProvides", PlaceNames.PARTNER_PROVIDES, longest(Offer.class, "partnerProvides"));
        clientProvides =
                fields.markdown("clientProvides", PlaceNames.CLIENT_PROVIDES, longest(Offer.class, "clientProvides"));
        keyAdvantage = fields.paragraph(
                "keyAdvantage", "Key advantage", longest(Offer.class, "keyAdvantage"), "Why with you, in a sentence.");
        audiences = fields.nest("audiences", new AudiencesPart(editing));
        regions = fields.choices("regions", "Regions where it is offered", Vocabulary.REGION);
        callToAction = fields.nest("callToAction", new CallToActionPart(editing, () -> title.getValue()));
        title.setRequiredIndicatorVisible(true);
        kind.setRequiredIndicatorVisible(true);
        description.setRequiredIndicatorVisible(true);
        title.addValueChangeListener(change -> callToAction.arrange());
        addClassName("form-fields");
        add(pair(title, kind), description, pair(partnerProvides, clientProvides), keyAdvantage);
        add(audiences, regions, callToAction);
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
    public Offer read() {
        return new Offer(
                id,
                title.getValue(),
                kind.getOptionalValue().orElse(""),
                description.getValue(),
                partnerProvides.getValue(),
                clientProvides.getValue(),
                keyAdvantage.getValue(),
                audiences.read(),
                List.copyOf(regions.getValue()),
                callToAction.read().orElse(null));
    }

    @Override
    public void show(Offer offer) {
        id = offer.id();
        title.setValue(offer.title());
        Terms.show(kind, editing.choices().codes(Vocabulary.OFFER_KIND, List.of(offer.kind())), offer.kind());
        description.setValue(offer.description());
        partnerProvides.setValue(offer.partnerProvides());
        clientProvides.setValue(offer.clientProvides());
        keyAdvantage.setValue(offer.keyAdvantage());
        audiences.show(offer.audiences());
        Terms.show(regions, editing.choices().codes(Vocabulary.REGION, offer.regions()), offer.regions());
        callToAction.show(Optional.ofNullable(offer.callToAction()));
    }

    private static Div pair(Component one, Component other) {
        Div pair = new Div(one, other);
        pair.addClassName("form-section__pair");
        return pair;
    }
}
