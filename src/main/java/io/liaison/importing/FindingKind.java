package io.liaison.importing;

import static io.liaison.importing.Severity.FOR_INFORMATION;
import static io.liaison.importing.Severity.TO_CHECK;
import static io.liaison.importing.Severity.TO_DO;

/** What can be found on an imported page. */
public enum FindingKind {
    FOREIGN_CALL_TO_ACTION("Call to action names another organisation", TO_DO),
    OTHER_INSTITUTE("Speaks of another organisation", TO_DO),
    OTHER_NAME("Names another organisation", TO_CHECK),
    PLACEHOLDER("Placeholder", TO_DO),
    DAMAGED_TEXT("Damaged characters", TO_DO),
    EMPTY_PAGE("Empty page", TO_DO),
    EMPTY_OFFER("Offer without a description", TO_DO),
    BROKEN_ADDRESS("Broken address", TO_DO),
    INSECURE_ADDRESS("Address without https", TO_CHECK),
    PICTURE_TO_UPLOAD("Picture to upload", TO_DO),
    PICTURE_WITHOUT_ALTERNATIVE_TEXT("Picture without alternative text", TO_DO),
    TOO_LONG("Longer than its field", TO_DO),
    UNPLACED_TEXT("Text that fits nowhere", TO_DO),
    CONFLICT("Differs from what the profile says", TO_CHECK),
    UNKNOWN_TERM("Not in the list", TO_CHECK),
    UNKNOWN_FORM("Form the platform does not know", TO_CHECK),
    MISDECODED_TEXT("Wrong character set, repaired", TO_CHECK),
    CUT_OFF_TEXT("Text that breaks off", TO_CHECK),
    DISCLAIMER("Disclaimer of a call to action", TO_CHECK),
    KEPT_FOR_LATER("Kept for the head of the page", TO_CHECK),
    GUESS("Read between the lines", TO_CHECK),
    COMMENT("Hidden comment", TO_CHECK),
    ESCAPED_TWICE("Escaped twice, repaired", FOR_INFORMATION),
    CALL_TO_ACTION("Call to action recognised", FOR_INFORMATION),
    PAGE_SETTING("Setting of the old site", FOR_INFORMATION),
    UNDERSTOOD("Headings and labels understood", FOR_INFORMATION);

    private final String label;
    private final Severity severity;

    FindingKind(String label, Severity severity) {
        this.label = label;
        this.severity = severity;
    }

    public String label() {
        return label;
    }

    public Severity severity() {
        return severity;
    }
}
