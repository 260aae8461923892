package io.liaison.signoff;

import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.Token;
import io.liaison.content.ProfileContent;
import io.liaison.profile.ProfileEditing;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Drafts, and links to them in the mail. */
@TestComponent
public class SignOffWorld {

    private static final Pattern LINK = Pattern.compile("/sign-off/([\\w-]+)");

    private final World world;
    private final SignOffLinks links;
    private final ProfileEditing editing;
    private final JdbcClient jdbc;

    SignOffWorld(World world, SignOffLinks links, ProfileEditing editing, JdbcClient jdbc) {
        this.world = world;
        this.links = links;
        this.editing = editing;
        this.jdbc = jdbc;
    }

    /** A partner that is live, with a draft whose overview says something else. */
    public Tenant partnerWithDraft(String name, String overview) {
        Tenant tenant = world.published(name, World.content(name, "What we did."));
        write(tenant, World.content(name, overview));
        return tenant;
    }

    public void write(Tenant tenant, ProfileContent content) {
        world.as(
                tenant.editor(),
                () -> editing.save(tenant.id(), editing.open(tenant.id()).content(), content));
    }

    /** Sends a link to the draft and gives its token, from the letter. */
    public Token send(Tenant tenant, String name) {
        String email = "reader-" + UUID.randomUUID() + "@law.example";
        world.as(tenant.admin(), () -> links.send(tenant.id(), request(name, email)));
        return tokenMailedTo(email);
    }

    public static SignOffRequest request(String name, String email) {
        return new SignOffRequest(name, email, "Please look at the overview.", Validity.A_WEEK, Version.DRAFT);
    }

    /** The token in the newest letter to an address. */
    public Token tokenMailedTo(String email) {
        String letter = jdbc.sql(
                        "select text from for_tests.posted_mail where recipient = ? order by created_at desc limit 1")
                .param(email)
                .query(String.class)
                .single();
        Matcher link = LINK.matcher(letter);
        if (!link.find()) {
            throw new AssertionError("No link in: " + letter);
        }
        return new Token(link.group(1));
    }

    /** The only, or newest, sign-off of a partner, as its Admin sees it. */
    public SignOffDetails newest(Tenant tenant) {
        return world.as(tenant.admin(), () -> links.ofPartner(tenant.id())).getFirst();
    }
}
