package io.liaison.audit;

/** What concerns who gets in and what they may do. Operators search the log by these names, so none of them changes. */
public enum SecurityEvent {
    SIGN_IN("sign-in", "Sign in"),
    SIGN_IN_FAILED("sign-in-failed", "Fail to sign in"),
    SIGN_OUT("sign-out", "Sign out"),
    PASSWORD_RESET_ASKED("password-reset-asked", "Ask for a password link"),
    PASSWORD_RESET_USED("password-reset-used", "Choose a password by link"),
    INVITATION_SENT("invitation-sent", "Invite"),
    INVITATION_SENT_AGAIN("invitation-sent-again", "Send invitation again"),
    INVITATION_ACCEPTED("invitation-accepted", "Accept invitation"),
    INVITATION_REVOKED("invitation-revoked", "Revoke invitation"),
    ROLE_CHANGED("role-changed", "Give role"),
    MEMBER_REMOVED("member-removed", "Remove member"),
    PLATFORM_ADMIN_ADDED("platform-admin-added", "Add platform admin"),
    PLATFORM_RIGHTS_GIVEN("platform-rights-given", "Give platform rights"),
    PLATFORM_RIGHTS_TAKEN("platform-rights-taken", "Take platform rights"),
    ACCOUNT_SUSPENDED("account-suspended", "Suspend"),
    ACCOUNT_REINSTATED("account-reinstated", "Reinstate");

    private final String id;
    private final String action;

    SecurityEvent(String id, String action) {
        this.id = id;
        this.action = action;
    }

    /** Its name in the log. */
    public String id() {
        return id;
    }

    /** What the trail says was done. */
    public String action() {
        return action;
    }
}
