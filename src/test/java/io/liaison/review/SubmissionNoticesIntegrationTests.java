package io.liaison.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.accounts.SignedIn;
import io.liaison.profile.ProfileEditing;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RealDatabase
class SubmissionNoticesIntegrationTests {

    @Autowired
    World world;

    @Autowired
    ProfileEditing editing;

    @Autowired
    JdbcClient jdbc;

    @Test
    @Tag("BR-98")
    void tellThePlatformOfASubmissionAndOfItsBeingTakenBackAndNoMember() {
        SignedIn reviewer = world.anotherPlatformAdmin();
        Tenant tenant = world.tenant("Diligent Institute");

        SubmissionId submission = world.submit(tenant, World.content("Diligent Institute", "An overview."));
        assertThat(letters(reviewer))
                .singleElement()
                .asString()
                .contains("Review the changes", "/platform/reviews/" + submission);

        world.as(tenant.editor(), () -> editing.takeBack(tenant.id()));
        assertThat(letters(reviewer)).hasSize(2);
        assertThat(letters(tenant.admin())).isEmpty();
    }

    private List<String> letters(SignedIn account) {
        return jdbc.sql("select text from for_tests.posted_mail where recipient = ? and subject like ?")
                .params(account.email().value(), "Diligent Institute%")
                .query(String.class)
                .list();
    }
}
