package io.liaison.partners;

import io.liaison.base.PartnerId;
import io.liaison.base.Slug;
import org.jspecify.annotations.Nullable;

/**
 * A partner as the signed-in account finds it.
 *
 * @param role the account's role there, or null for a platform admin who is no member and looks in
 */
public record Workplace(
        PartnerId partner,
        Slug slug,
        String name,
        Standing standing,
        @Nullable Role role) {

    /** What the people of a withdrawn partner read on their screens. */
    public static final String WITHDRAWN = "Withdrawn: this partner has left the directory for good";

    public static final String WHAT_REMAINS =
            "You can read what was written here. Nothing can be changed, submitted or invited to any more. For questions, ask the platform.";

    public boolean isAdmin() {
        return role == Role.ADMIN;
    }

    /** Members write, until the partner is withdrawn; the platform only reads. */
    public boolean mayEdit() {
        return role != null && !isWithdrawn();
    }

    /** For good: one reads, and changes nothing. */
    public boolean isWithdrawn() {
        return standing == Standing.WITHDRAWN;
    }

    /** The platform looks in. */
    public boolean isVisit() {
        return role == null;
    }

    /** Team and settings are for the partner's Admins and the platform; of introductions the platform sees how they fare. */
    public boolean mayManage() {
        return isAdmin() || role == null;
    }
}
