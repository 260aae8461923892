package io.liaison.partners;

import io.liaison.accounts.CurrentAccount;
import io.liaison.accounts.SignedIn;
import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.NothingHere;
import io.liaison.base.PartnerId;
import io.liaison.base.SafeArguments;
import io.liaison.database.Reach;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The first wall: stands before every method with {@link AllowedTo}, lets in who is allowed and hands over texts that can be kept, and opens exactly the reach the call needs. A call made
 * from within another one is checked again but keeps the reach it runs in; that it asks for another tenant is a mistake in the code.
 */
class Gate implements MethodInterceptor {

    private final CurrentAccount currentAccount;
    private final Partners partners;
    private final Memberships memberships;
    private final TransactionOperations transactions;

    Gate(
            CurrentAccount currentAccount,
            Partners partners,
            Memberships memberships,
            TransactionOperations transactions) {
        this.currentAccount = currentAccount;
        this.partners = partners;
        this.memberships = memberships;
        this.transactions = transactions;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        Reach needed = admit(call.getMethod(), partner(call.getArguments()));
        Optional<Reach> current = Reach.current();
        if (current.isPresent()) {
            requireWithin(current.get(), needed);
            return call.proceed();
        }
        SafeArguments.require(call.getMethod(), call.getArguments());
        return needed.call(call::proceed);
    }

    private Reach admit(Method method, @Nullable PartnerId partner) {
        AllowedTo allowed = AnnotationUtils.findAnnotation(method, AllowedTo.class);
        List<Caller> callers = allowed == null ? List.of() : List.of(allowed.value());
        SignedIn account = currentAccount.find().orElse(null);
        if (account != null && callers.contains(Caller.PLATFORM) && account.isPlatformAdmin()) {
            return Reach.platform(account.id());
        }
        if (account != null && partner != null && isMember(account, partner, callers)) {
            requireOpen(method, allowed, account, partner);
            return Reach.member(partner, account.id());
        }
        if (callers.contains(Caller.ANYONE)) {
            return new Reach(partner, account == null ? null : account.id(), false);
        }
        if (account != null && callers.contains(Caller.ACCOUNT)) {
            return Reach.account(account.id());
        }
        throw new NothingHere();
    }

    private boolean isMember(SignedIn account, PartnerId partner, List<Caller> callers) {
        if (!callers.contains(Caller.EDITOR) && !callers.contains(Caller.ADMIN)) {
            return false;
        }
        Optional<Role> role = Reach.account(account.id())
                .call(() -> transactions.execute(transaction -> memberships
                        .findByPartnerIdAndAccountId(
                                partner.value(), account.id().value())
                        .map(Membership::role)));
        return role.filter(found -> callers.contains(Caller.EDITOR) || found == Role.ADMIN)
                .isPresent();
    }

    /** In the workspace of a partner that has been withdrawn one reads, and changes nothing. */
    private void requireOpen(Method method, @Nullable AllowedTo allowed, SignedIn account, PartnerId partner) {
        if (isReading(method) || (allowed != null && allowed.afterWithdrawal())) {
            return;
        }
        Reach.account(account.id())
                .run(() -> transactions.executeWithoutResult(
                        transaction -> partners.findById(partner.value()).ifPresent(Partner::requireNotWithdrawn)));
    }

    private static boolean isReading(Method method) {
        Transactional own = AnnotatedElementUtils.findMergedAnnotation(method, Transactional.class);
        Transactional ofClass =
                AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(), Transactional.class);
        Transactional valid = own == null ? ofClass : own;
        return valid != null && valid.readOnly();
    }

    private static void requireWithin(Reach current, Reach needed) {
        boolean sameTenant = needed.partner() == null || needed.partner().equals(current.partner());
        if (!current.platform() && (needed.platform() || !sameTenant)) {
            throw new IllegalStateException("A call within one tenant's reach cannot widen it");
        }
    }

    private static @Nullable PartnerId partner(@Nullable Object[] arguments) {
        return arguments.length > 0 && arguments[0] instanceof PartnerId partner ? partner : null;
    }
}
