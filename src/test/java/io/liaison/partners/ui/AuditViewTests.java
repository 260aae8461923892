package io.liaison.partners.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RealDatabase
@ViewPackages(classes = AuditView.class)
class AuditViewTests extends SpringBrowserlessTest {

    @Autowired
    World world;

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
}
