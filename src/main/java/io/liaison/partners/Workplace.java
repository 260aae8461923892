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
        PartnerId partner, Slug slug, String name, @Nullable Role role) {

    public boolean isAdmin() {
        return role == Role.ADMIN;
    }

    /** Members write; the platform only reads. */
    public boolean mayEdit() {
        return role != null;
    }

    /** Team, settings and introductions are for the partner's Admins and the platform. */
    public boolean mayManage() {
        return isAdmin() || role == null;
    }
}
