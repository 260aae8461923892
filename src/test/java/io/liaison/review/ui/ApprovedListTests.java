package io.liaison.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.profile.PublicationDates;
import io.liaison.review.Judging;
import io.liaison.review.Reasons;
import io.liaison.review.SubmissionId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RealDatabase
@ViewPackages(classes = QueueView.class, packages = "io.liaison.shell")
class ApprovedListTests extends SpringBrowserlessTest {

    @Autowired
    World world;

    @Autowired
    Judging judging;

    @Test
    @Tag("BR-70")
    void showsWhatIsApprovedAndWhenItGoesLiveUntilItIsRevoked() {
        SubmissionId submission =
                world.submit(world.tenant("Quay of Dates"), World.content("Quay of Dates", "In time."));
        PublicationDates dates =
                new PublicationDates(Instant.parse("2090-01-01T09:00:00Z"), Instant.parse("2090-02-01T09:00:00Z"));
        world.as(world.platformAdmin(), () -> judging.approve(world.read(submission), dates));

        world.as(world.platformAdmin(), () -> navigate(QueueView.class));
        assertThat(list())
                .contains("Quay of Dates", "Live on 1 January 2090, 09:00 UTC, until 1 February 2090, 09:00 UTC");

        world.as(world.platformAdmin(), () -> judging.revoke(submission, new Reasons(List.of("needs-evidence"), "")));
        world.as(world.platformAdmin(), () -> navigate(QueueView.class));
        assertThat(list()).doesNotContain("Quay of Dates");
    }

    private String list() {
        return $view(ApprovedList.class).single().getElement().getTextRecursively();
    }
}
