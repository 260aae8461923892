package io.liaison.signoff;

import io.liaison.audit.AuditTrail;
import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.NothingHere;
import io.liaison.base.Obstacle;
import io.liaison.base.PartnerId;
import io.liaison.base.Refusal;
import io.liaison.base.Token;
import io.liaison.base.TooManyRequests;
import io.liaison.base.TypedText;
import io.liaison.notes.Notes;
import io.liaison.notes.Origin;
import io.liaison.profile.ProfileVersions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody with a link can do: read, comment, and say that it looks right. The link itself is the right to. */
@Service
@Transactional
public class SigningOff {

    public static final int LONGEST_COMMENT = Notes.LONGEST;

    private final SignOffs signOffs;
    private final SignOffLimits limits;
    private final ProfileVersions versions;
    private final Notes notes;
    private final AuditTrail trail;
    private final Clock clock;

    SigningOff(
            SignOffs signOffs,
            SignOffLimits limits,
            ProfileVersions versions,
            Notes notes,
            AuditTrail trail,
            Clock clock) {
        this.signOffs = signOffs;
        this.limits = limits;
        this.versions = versions;
        this.notes = notes;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What the link leads to; the first time is noted, and decides nothing.
     *
     * @throws NothingHere when there never was such a link
     * @throws LinkClosed when it was revoked or has expired
     */
    @AllowedTo(Caller.ANYONE)
    public SignOffPage open(PartnerId tenantOfToken, Token token) {
        Instant now = clock.instant();
        SignOff signOff = find(tenantOfToken, token);
        if (signOff.open(now)) {
            trail.record(tenantOfToken, null, "Open sign-off link", signOff.subject());
        }
        return signOff.page(now, !versions.stillSays(tenantOfToken, signOff.content()));
    }

    /**
     * Passes a comment on to the partner, as a note on its profile.
     *
     * @param place what it is about, as a path into the content; what is no place in this version counts as the whole
     * @param client the network address it came from; counted, not kept
     * @throws Refusal when there is no text, or too much
     * @throws TooManyRequests when the client, or the link, has had enough for now
     * @throws LinkClosed when the link was revoked or has expired
     */
    @AllowedTo(Caller.ANYONE)
    public void comment(PartnerId tenantOfToken, Token token, String place, String comment, String client) {
        String words = TypedText.lines(comment);
        SignOff signOff = find(tenantOfToken, token);
        signOff.comment(clock.instant());
        Refusal.throwIfAny(obstacles(words));
        limits.count(signOff.id(), client);
        String known = CommentPlace.in(signOff.content()).stream()
                .map(CommentPlace::path)
                .filter(place::equals)
                .findFirst()
                .orElse("");
        trail.record(tenantOfToken, null, "Comment", signOff.subject());
        notes.receive(tenantOfToken, known, words, signOff.name(), Origin.SIGN_OFF);
    }

    /**
     * Notes that the person finds it right, once; saying so again changes nothing.
     *
     * @throws LinkClosed when the link was revoked or has expired
     */
    @AllowedTo(Caller.ANYONE)
    public void looksRight(PartnerId tenantOfToken, Token token) {
        SignOff signOff = find(tenantOfToken, token);
        if (signOff.looksRight(clock.instant())) {
            trail.record(tenantOfToken, null, "Looks right", signOff.subject());
        }
    }

    private SignOff find(PartnerId partner, Token token) {
        return signOffs.findForChangeByPartnerIdAndTokenHash(partner.value(), token.hash())
                .orElseThrow(NothingHere::new);
    }

    private static List<Obstacle> obstacles(String comment) {
        if (comment.isEmpty()) {
            return List.of(new Obstacle("comment", "Write what you would like to be changed, or press “Looks right”"));
        }
        return comment.length() <= LONGEST_COMMENT
                ? List.of()
                : List.of(new Obstacle(
                        "comment",
                        "Shorten the comment to 2,000 characters; it has " + "%,d".formatted(comment.length())));
    }
}
