package io.liaison.notices.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.Sitemap;
import io.liaison.notices.MailSettings;
import io.liaison.notices.Pace;
import io.liaison.notices.Topic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RealDatabase
@ViewPackages(classes = MailSettingsView.class)
class MailSettingsViewTests extends SpringBrowserlessTest {

    @Autowired
    World world;

    @Autowired
    MailSettings settings;

    @Test
    void keepsAChoiceAtOnceAndSaysSo() {
        Tenant tenant = world.tenant("Choosy Institute");

        world.as(tenant.editor(), () -> {
            UI.getCurrent().navigate(Sitemap.ACCOUNT_MAIL);
            test(question("Notes")).selectItem("Once a day, together");
            assertThat(page()).contains("Saved. Notes: once a day, together.");
        });

        assertThat(world.as(tenant.editor(), settings::own)).containsEntry(Topic.NOTE, Pace.DAILY);
        assertThat(world.as(tenant.admin(), settings::own)).containsEntry(Topic.NOTE, Pace.AT_ONCE);
    }

    @Test
    void offersNoWayToMissAVerdict() {
        Tenant tenant = world.tenant("Strict Institute");

        world.as(tenant.editor(), () -> {
            UI.getCurrent().navigate(Sitemap.ACCOUNT_MAIL);
            assertThat(question("Verdicts").getListDataView().getItems()).containsExactly(Pace.AT_ONCE, Pace.DAILY);
            assertThat(question("Reminders").getListDataView().getItems()).contains(Pace.NEVER);
        });
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Pace> question(String label) {
        return (RadioButtonGroup<Pace>) $view(RadioButtonGroup.class)
                .withCondition(group -> label.equals(group.getLabel()))
                .single();
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
