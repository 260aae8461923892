package io.liaison.mail;

/** What stands under every letter. */
final class Footer {

    static final String REASON = "Sent by Liaison, the portal of partner profiles, to the address it has for you.";
    static final String CHOICES = "Choose what you hear of, and how often";
    static final String LEAVING = "See this alert, or stop it";

    private Footer() {}

    static String choices(Letter letter) {
        return letter.isPassing() ? LEAVING : CHOICES;
    }
}
