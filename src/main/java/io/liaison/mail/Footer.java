package io.liaison.mail;

/** What stands under every letter. */
final class Footer {

    static final String REASON = "Sent by Liaison, the portal of partner profiles, to the address it has for you.";
    static final String CHOICES = "Choose what you hear of, and how often";

    private Footer() {}
}
