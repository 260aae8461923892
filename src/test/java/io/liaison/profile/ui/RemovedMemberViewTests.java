package io.liaison.profile.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.Sitemap;
import io.liaison.partners.Team;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@RealDatabase
@ExtendWith(OutputCaptureExtension.class)
@ViewPackages(packages = {"io.liaison.profile.ui", "io.liaison.shell"})
class RemovedMemberViewTests extends SpringBrowserlessTest {

    @Autowired
    World world;

    @Autowired
    Team team;

    @Test
    @Tag("BR-367")
    @DisplayName("Point 10.10: the open editor of somebody who was removed writes one line of log in all")
    void saysOnceThatItsMemberWasRemoved(CapturedOutput log) {
        Tenant tenant = world.tenant("Slipway Institute");

        world.as(tenant.editor(), () -> {
            UI.getCurrent().navigate(Sitemap.workspaceProfile(tenant.slug()).substring(1));
            ProfileEditor editor = $view(ProfileEditor.class).single();
            world.as(
                    tenant.admin(),
                    () -> team.remove(tenant.id(), tenant.editor().id()));
            int before = lines(log).size();
            for (int second = 0; second < 30; second++) {
                editor.beat("overview");
                editor.autosave(second);
                editor.undo();
                editor.stepAside();
            }
            assertThat(lines(log).subList(before, lines(log).size()))
                    .singleElement()
                    .asString()
                    .contains("may no longer edit");
        });
    }

    /** Those of this thread, of whose name the log shows the end. */
    private static List<String> lines(CapturedOutput log) {
        String name = Thread.currentThread().getName();
        String shown = name.substring(Math.max(0, name.length() - 15)) + "] ";
        return log.getOut()
                .lines()
                .filter(line -> line.contains(" --- ") && line.contains(shown))
                .toList();
    }
}
