package io.liaison.content;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Size;

/** How an offer's "Request introduction" works. What it links to is built from this, never typed. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "by")
@JsonSubTypes({
    @JsonSubTypes.Type(value = CallToAction.OurForm.class, name = "our-form"),
    @JsonSubTypes.Type(value = CallToAction.HostedForm.class, name = "hosted-form"),
    @JsonSubTypes.Type(value = CallToAction.ExternalSite.class, name = "external-site"),
    @JsonSubTypes.Type(value = CallToAction.Email.class, name = "email")
})
public sealed interface CallToAction {

    /** Our own form: the request is confirmed by mail and followed to its outcome. */
    record OurForm() implements CallToAction {}

    /** A form hosted elsewhere, opened with the fields of a {@link FormTemplate} filled in. */
    record HostedForm(
            @Size(max = 64, message = "Choose a form from the list.")
            String template) implements CallToAction {

        public HostedForm {
            template = Texts.orEmpty(template);
        }
    }

    /** Another site, reached through a notice that the visitor is leaving. */
    record ExternalSite(
            @Size(max = 2_000, message = "Keep the external address to 2,000 characters.")
            String address) implements CallToAction {

        public ExternalSite {
            address = Texts.orEmpty(address);
        }
    }

    /** A letter to an address, with a subject that names the offer. */
    record Email(
            @Size(max = 254, message = "Keep the e-mail address to 254 characters.")
            String address) implements CallToAction {

        public Email {
            address = Texts.orEmpty(address);
        }
    }
}
