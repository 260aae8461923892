package io.liaison.partners.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.accounts.Registration;
import io.liaison.audit.AuditFilter;
import io.liaison.audit.AuditTrail;
import io.liaison.base.CsvCell;
import io.liaison.base.EmailAddress;
import io.liaison.partners.PartnerOnboarding;
import io.liaison.partners.PartnerRegister;
import io.liaison.partners.Role;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RealDatabase
@ViewPackages(classes = AuditView.class)
class AuditViewTests extends SpringBrowserlessTest {

    @Autowired
    World world;

    @Autowired
    PartnerOnboarding onboarding;

    @Autowired
    AuditTrail trail;

    @Autowired
    Registration registration;

    @Autowired
    PartnerRegister register;

    @Test
    void namesWhoDidWhatToWhichPartner() {
        Tenant tenant = world.published("Basin Institute", World.content("Basin Institute", "Live."));

        world.as(world.platformAdmin(), () -> navigate(AuditView.class));

        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains(
                        "Approve and publish",
                        "Revision 1",
                        World.PLATFORM_ADMIN,
                        "Submit for review",
                        tenant.editor().email().value(),
                        "Basin Institute");
    }

    @Test
    @Tag("BR-248")
    @DisplayName(
            "Point 9.13: the trail is read without end, and filtered by who, what, which partner and when, in the address")
    void readsEverythingAPageAtATimeAndWhatTheAddressAsksFor() {
        Tenant tenant = world.tenant("Delta Institute");
        world.as(world.platformAdmin(), () -> {
            for (int number = 1; number <= AuditTrail.PAGE_SIZE + 1; number++) {
                onboarding.invite(tenant.id(), new EmailAddress("hand" + number + "@delta.example"), Role.EDITOR);
            }
            open(Map.of("partner", tenant.slug().value(), "what", "Invite"));
            assertThat(page()).contains("hand201@delta.example").doesNotContain("hand1@delta.example");
            test($view(Button.class).withText("Show older entries").single()).click();
            assertThat(page()).contains("hand1@delta.example");
            assertThat($view(Button.class).withText("Show older entries").exists())
                    .isFalse();

            open(Map.of(
                    "partner",
                    tenant.slug().value(),
                    "who",
                    tenant.editor().email().value()));
            assertThat(page()).contains("Accept invitation").doesNotContain("hand201");
            open(Map.of("partner", tenant.slug().value(), "to", "2020-01-01"));
            assertThat(page()).contains("No entry for this choice");
            open(Map.of("partner", tenant.slug().value(), "from", "nonsense"));
            assertThat(page()).contains("hand201@delta.example");
        });
    }

    @Test
    @Tag("BR-248")
    @DisplayName("Point 9.13: what was chosen is exported whole, and no cell of it is a formula")
    void exportsWhatWasChosen() throws Exception {
        Tenant tenant = world.tenant("Estuary Institute");
        StringWriter written = new StringWriter();
        AuditCsv csv = new AuditCsv(written);
        csv.begin();
        csv.append(world.as(
                world.platformAdmin(),
                () -> AuditLine.of(
                        trail.entries(
                                new AuditFilter(null, "Create partner", tenant.id(), null, null), AuditTrail.NEWEST),
                        registration,
                        register)));

        assertThat(written.toString())
                .startsWith("\uFEFFnumber,at,who,who_email,what,to_what,network,partner,partner_address_name\r\n")
                .contains(",\"Create partner\",\"Estuary Institute\",\"\",\"Estuary Institute\",\"" + tenant.slug()
                        + "\"\r\n");
        assertThat(CsvCell.of("=HYPERLINK(1)")).isEqualTo("\"'=HYPERLINK(1)\"");
        assertThat(CsvCell.of("say \"hello\"")).isEqualTo("\"say \"\"hello\"\"\"");
    }

    @Test
    @Tag("BR-248")
    @DisplayName("Point 9.20: a day of the trail begins and ends where the screen tells its moments")
    void aDayIsOneOfTheReader() {
        LocalDate day = LocalDate.of(2026, 11, 24);
        AuditFilter filter = new AuditChoice(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(day), Optional.of(day))
                .filter(ZoneId.of("Asia/Singapore"));

        assertThat(filter.from()).isEqualTo("2026-11-23T16:00:00Z");
        assertThat(filter.until()).isEqualTo("2026-11-24T16:00:00Z");
    }

    private void open(Map<String, String> parameters) {
        UI.getCurrent().navigate("platform/audit", QueryParameters.simple(parameters));
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
