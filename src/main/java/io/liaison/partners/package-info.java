/**
 * The tenants: partners, their members and invitations, and the gate that lets a caller reach one tenant and no other. It does not know what a
 * partner says in public. Start reading at {@link io.liaison.partners.PartnerOnboarding}.
 */
@ApplicationModule(allowedDependencies = {"base", "base :: ui", "database", "accounts", "audit", "mail"})
@NullMarked
package io.liaison.partners;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
