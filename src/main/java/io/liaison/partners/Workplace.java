package io.liaison.partners;

import io.liaison.base.PartnerId;
import io.liaison.base.Slug;

/** One of the partners the signed-in account belongs to, and its role there. */
public record Workplace(PartnerId partner, Slug slug, String name, Role role) {

    public boolean isAdmin() {
        return role == Role.ADMIN;
    }
}
