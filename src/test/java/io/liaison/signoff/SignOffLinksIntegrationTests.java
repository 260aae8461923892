package io.liaison.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.NothingHere;
import io.liaison.base.Refusal;
import io.liaison.content.ProfileContent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RealDatabase
class SignOffLinksIntegrationTests {

    @Autowired
    World world;

    @Autowired
    SignOffWorld signOffs;

    @Autowired
    SignOffLinks links;

    @Autowired
    SigningOff signingOff;

    @Autowired
    HikariDataSource appRole;

    @Test
    @Tag("BR-125")
    void keepsAPartnerFromHavingTooManyLinksOpen() {
        Tenant partner = signOffs.partnerWithDraft("Busy Institute", "New.");
        for (int sent = 0; sent < SignOffLinks.MOST_OPEN; sent++) {
            signOffs.send(partner, "Reader " + sent);
        }

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> signOffs.send(partner, "One more"))
                .withMessageContaining("Revoke one");
        world.as(
                partner.admin(),
                () -> links.revoke(partner.id(), signOffs.newest(partner).id()));
        signOffs.send(partner, "One more");
    }

    @Test
    @Tag("BR-125")
    void keepsAPartnerFromWritingToStrangersInBulk() {
        Tenant partner = signOffs.partnerWithDraft("Chatty Institute", "New.");
        for (int sent = 0; sent < 40; sent++) {
            signOffs.send(partner, "Reader " + sent);
            world.as(
                    partner.admin(),
                    () -> links.revoke(partner.id(), signOffs.newest(partner).id()));
        }

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> signOffs.send(partner, "One more"))
                .withMessageContaining("wait until tomorrow");
    }

    @Test
    @Tag("BR-125")
    void letsOnlyAdminsSendAndRevoke() {
        Tenant partner = signOffs.partnerWithDraft("Formal Institute", "New.");
        SignOffRequest request = SignOffWorld.request("Ines Ferraz", "ines@law.example");

        assertThatExceptionOfType(NothingHere.class)
                .isThrownBy(() -> world.as(partner.editor(), () -> links.send(partner.id(), request)));
        assertThatExceptionOfType(NothingHere.class)
                .isThrownBy(() -> world.as(world.platformAdmin(), () -> links.send(partner.id(), request)));
    }

    @Test
    @Tag("BR-120")
    void showsASubmissionBitForBitWhateverIsWrittenAfterIt() {
        Tenant partner = world.tenant("Patient Institute");
        ProfileContent submitted = World.content("Patient Institute", "As submitted.");
        world.submit(partner, submitted);
        SignOffRequest asked =
                new SignOffRequest("Ines Ferraz", "ines@patient-law.example", "", Validity.A_WEEK, Version.SUBMISSION);
        world.as(partner.admin(), () -> links.send(partner.id(), asked));
        signOffs.write(partner, World.content("Patient Institute", "Written since."));

        var token = signOffs.tokenMailedTo("ines@patient-law.example");
        SignOffPage page = signingOff.open(partner.id(), token);

        assertThat(page.content()).isEqualTo(submitted);
        assertThat(page.live()).isEmpty();
        assertThat(page.isOutdated()).isFalse();
        assertThat(page.details().shown().wasSubmitted()).isTrue();
    }

    @Test
    @Tag("BR-120")
    void theAppsRoleCannotChangeWhatSomebodyWasShown() throws SQLException {
        Tenant partner = signOffs.partnerWithDraft("Steady Institute", "New.");
        signOffs.send(partner, "Ines Ferraz");

        try (Connection app = appRole.getConnection()) {
            app.setAutoCommit(false);
            app.createStatement().execute("select set_config('liaison.partner', '" + partner.id() + "', true)");
            assertThatThrownBy(() -> app.createStatement()
                            .executeUpdate(
                                    "update sign_off set content = '{}' where partner_id = '" + partner.id() + "'"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
            app.rollback();
        }
    }

    @Test
    void refusesWhenEverythingIsPublic() {
        Tenant partner = world.published("Ready Institute", World.content("Ready Institute", "Public."));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> signOffs.send(partner, "Ines Ferraz"))
                .withMessageContaining("everything is public");
    }

    @Test
    @Tag("BR-127")
    void tellsReviewersWhoFoundRightExactlyWhatIsBeforeThemAndNothingElse() {
        Tenant partner = signOffs.partnerWithDraft("Candid Institute", "As read by the lawyer.");
        var token = signOffs.send(partner, "Ines Ferraz");
        signingOff.looksRight(partner.id(), token);

        assertThat(signedOff(partner, World.content("Candid Institute", "As read by the lawyer.")))
                .extracting(SignOffDetails::name)
                .containsExactly("Ines Ferraz");
        assertThat(signedOff(partner, World.content("Candid Institute", "As read by nobody.")))
                .isEmpty();
    }

    private List<SignOffDetails> signedOff(Tenant partner, ProfileContent content) {
        return world.as(world.platformAdmin(), () -> links.signedOff(partner.id(), content));
    }
}
