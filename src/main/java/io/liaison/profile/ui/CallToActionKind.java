package io.liaison.profile.ui;

import io.liaison.content.CallToAction;
import org.jspecify.annotations.Nullable;

/** The kinds of call to action, as the form offers them. */
enum CallToActionKind {
    OUR_FORM("With the form of this site"),
    HOSTED_FORM("With a form hosted elsewhere"),
    EXTERNAL_SITE("On another site"),
    EMAIL("By e-mail");

    private final String label;

    CallToActionKind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static @Nullable CallToActionKind of(@Nullable CallToAction callToAction) {
        return switch (callToAction) {
            case null -> null;
            case CallToAction.OurForm ours -> OUR_FORM;
            case CallToAction.HostedForm hosted -> HOSTED_FORM;
            case CallToAction.ExternalSite site -> EXTERNAL_SITE;
            case CallToAction.Email email -> EMAIL;
        };
    }
}
