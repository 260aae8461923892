package io.liaison;

import io.liaison.accounts.CurrentAccount;
import io.liaison.accounts.Registration;
import io.liaison.accounts.SignedIn;
import io.liaison.base.EmailAddress;
import io.liaison.base.PartnerId;
import io.liaison.base.Slug;
import io.liaison.base.Token;
import io.liaison.content.Audience;
import io.liaison.content.CallToAction;
import io.liaison.content.Offer;
import io.liaison.content.ProfileContent;
import io.liaison.database.Privilege;
import io.liaison.database.Privileges;
import io.liaison.partners.PartnerOnboarding;
import io.liaison.partners.Role;
import io.liaison.profile.ProfileEditing;
import io.liaison.review.Judging;
import io.liaison.review.QueueEntry;
import io.liaison.review.ReviewDesk;
import io.liaison.review.SubmissionId;
import io.liaison.review.SubmissionViewing;
import io.liaison.review.Viewing;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes people, partners and published profiles for tests, through the real services. */
@TestComponent
public class World {

    public static final String PLATFORM_ADMIN = "first.admin@liaison.example";
    public static final String PASSWORD = "a long enough password";

    private static final Pattern INVITATION = Pattern.compile("/invitations/([\\w-]+)");

    private final PartnerOnboarding onboarding;
    private final ProfileEditing editing;
    private final ReviewDesk desk;
    private final SubmissionViewing viewing;
    private final Judging judging;
    private final Registration registration;
    private final CurrentAccount currentAccount;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Privileges privileges;
    private final SecurityContextHolderStrategy contexts;

    World(
            PartnerOnboarding onboarding,
            ProfileEditing editing,
            ReviewDesk desk,
            SubmissionViewing viewing,
            Judging judging,
            Registration registration,
            CurrentAccount currentAccount,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Privileges privileges,
            SecurityContextHolderStrategy contexts) {
        this.onboarding = onboarding;
        this.editing = editing;
        this.desk = desk;
        this.viewing = viewing;
        this.judging = judging;
        this.registration = registration;
        this.currentAccount = currentAccount;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
        this.privileges = privileges;
        this.contexts = contexts;
    }

    /** A partner with an Admin and an Editor. */
    public record Tenant(PartnerId id, Slug slug, SignedIn admin, SignedIn editor) {}

    public SignedIn platformAdmin() {
        return registration.find(new EmailAddress(PLATFORM_ADMIN)).orElseThrow();
    }

    public SignedIn anotherPlatformAdmin() {
        EmailAddress email = new EmailAddress("admin-" + shortId() + "@liaison.example");
        return as(platformAdmin(), () -> registration.registerPlatformAdmin(email, "Another admin", PASSWORD));
    }

    /** Does the work as that account; null means signed out. */
    public <T> T as(SignedIn account, Callable<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        if (account == null) {
            return call(work);
        }
        currentAccount.actAs(account, () -> result.set(seenByEverybody(work)));
        return result.get();
    }

    /** Several applications live in the JVM of the tests, and Flow asks the strategy of the one that started last. */
    private <T> T seenByEverybody(Callable<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(contexts.getContext());
        try {
            return call(work);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public void as(SignedIn account, Runnable work) {
        as(account, () -> {
            work.run();
            return true;
        });
    }

    public Tenant tenant(String name) {
        Slug slug = new Slug(Slug.of(name) + "-" + shortId());
        PartnerId id = as(platformAdmin(), () -> onboarding.createPartner(name, slug));
        return new Tenant(id, slug, join(id, slug, Role.ADMIN), join(id, slug, Role.EDITOR));
    }

    /** A partner whose profile with this content has gone through review and is live. */
    public Tenant published(String name, ProfileContent content) {
        Tenant tenant = tenant(name);
        publish(tenant, content);
        return tenant;
    }

    public void publish(Tenant tenant, ProfileContent content) {
        SubmissionId submission = submit(tenant, content);
        as(platformAdmin(), () -> judging.approveAndPublish(read(submission)));
    }

    /** For a verdict of the account that asks, which read this elsewhere. */
    public Viewing read(SubmissionId submission) {
        return viewing.countAsRead(viewing.begin(submission));
    }

    public SubmissionId submit(Tenant tenant, ProfileContent content) {
        as(tenant.editor(), () -> {
            ProfileContent base = editing.open(tenant.id()).content();
            editing.save(tenant.id(), base, content);
            editing.submit(tenant.id(), "");
        });
        return as(platformAdmin(), desk::queue).stream()
                .filter(entry -> entry.partner().equals(tenant.id()))
                .map(QueueEntry::id)
                .findFirst()
                .orElseThrow();
    }

    /** Content that can be submitted: one offer for start-ups, with our own form. */
    public static ProfileContent content(String name, String overview) {
        Offer offer = new Offer(
                "facility-rental",
                "Facility Rental",
                "facility-rental",
                "Rooms by the month.",
                "Rooms",
                "People",
                "A small beginning",
                List.of(new Audience("start-ups-and-biotechnology-companies", "")),
                List.of("singapore"),
                new CallToAction.OurForm());
        return new ProfileContent(
                name,
                "",
                "What " + name + " is for, in one line.",
                overview,
                null,
                "https://www.example.org/",
                "research-institute",
                List.of("biomanufacturing"),
                List.of("singapore"),
                "2020",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(offer));
    }

    private SignedIn join(PartnerId partner, Slug slug, Role role) {
        EmailAddress email = new EmailAddress(role.name().toLowerCase() + "@" + slug + ".example");
        as(platformAdmin(), () -> onboarding.invite(partner, email, role));
        String letter = transactions.execute(
                started -> privileges.with(Privilege.LETTERS, () -> newestLetterTo(email.value())));
        Matcher link = INVITATION.matcher(letter);
        if (!link.find()) {
            throw new AssertionError("No invitation in: " + letter);
        }
        return onboarding.acceptAsNewcomer(partner, new Token(link.group(1)), role.label() + " of " + slug, PASSWORD);
    }

    private String newestLetterTo(String recipient) {
        return jdbc.sql("select text from " + postedMail() + " where recipient = ? order by created_at desc limit 1")
                .param(recipient)
                .query(String.class)
                .single();
    }

    /** Where {@link Post} runs, letters stay readable after their delivery; elsewhere none is delivered. */
    private String postedMail() {
        return jdbc.sql("select coalesce(to_regclass('for_tests.posted_mail'), to_regclass('mail'))::text")
                .query(String.class)
                .single();
    }

    private static <T> T call(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String shortId() {
        return UUID.randomUUID().toString().substring(0, 6);
    }
}
