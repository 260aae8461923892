package io.liaison.review;

/** What about a change makes it more or less dangerous: where it may lead people, whom it names, what it takes away. */
public enum RiskSign {
    FIRST(Risk.HIGH, "First submission"),
    NAME(Risk.HIGH, "Name changed"),
    WEBSITE(Risk.HIGH, "Website changed"),
    CALL_TO_ACTION(Risk.HIGH, "Call to action changed"),
    CONTACT(Risk.HIGH, "Contact or e-mail changed"),
    LINK(Risk.HIGH, "New link"),
    LOGO(Risk.HIGH, "New logo"),
    PICTURE(Risk.MEDIUM, "Picture changed"),
    ADDED(Risk.MEDIUM, "Something new"),
    REMOVED(Risk.MEDIUM, "Something removed"),
    FACTS(Risk.MEDIUM, "Facts changed"),
    REWRITTEN(Risk.MEDIUM, "Much rewritten"),
    WORDING(Risk.LOW, "Only wording"),
    ORDER(Risk.LOW, "Only order");

    private final Risk risk;
    private final String label;

    RiskSign(Risk risk, String label) {
        this.risk = risk;
        this.label = label;
    }

    public Risk risk() {
        return risk;
    }

    public String label() {
        return label;
    }
}
