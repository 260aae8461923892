package io.liaison.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.accounts.SignedIn;
import io.liaison.base.Refusal;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@RealDatabase
class DigestIntegrationTests {

    @Autowired
    World world;

    @Autowired
    Notices notices;

    @Autowired
    MailSettings settings;

    @Autowired
    Digest digest;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private SignedIn reader;

    @BeforeEach
    void aReaderOnceADay() {
        Tenant tenant = world.tenant("Digesting Institute");
        reader = tenant.editor();
        choose(Topic.NOTE, Pace.DAILY);
    }

    @Test
    @Tag("BR-95")
    void tellsWhatWasCollectedInOneLetterByPartnerNewestFirst() {
        tell(Topic.NOTE, "First of Alpha", "Alpha");
        tell(Topic.NOTE, "First of Beta", "Beta");
        tell(Topic.NOTE, "Second of Alpha", "Alpha");
        assertThat(letters()).isEmpty();

        digest.sendAll();

        assertThat(letters()).singleElement().asString().satisfies(text -> assertThat(
                        text.lines().filter(line -> line.matches("Alpha|Beta|(First|Second) of .*")))
                .containsExactly("Alpha", "Second of Alpha", "First of Alpha", "Beta", "First of Beta"));
    }

    @Test
    @Tag("BR-95")
    void sendsNothingWhenThereIsNothingToTell() {
        tell(Topic.NOTE, "Once", "Alpha");
        digest.sendAll();
        digest.sendAll();

        assertThat(letters()).hasSize(1);
    }

    @Test
    @Tag("BR-96")
    void tellsEachThingOnceWhenTheProcessDiesBetweenTakingAndPosting() {
        tell(Topic.NOTE, "Survivor", "Alpha");
        assertThatThrownBy(() -> transactions.executeWithoutResult(transaction -> {
                    digest.send(reader.id());
                    throw new IllegalStateException("The process dies here.");
                }))
                .hasMessage("The process dies here.");
        assertThat(letters()).isEmpty();

        digest.sendAll();

        assertThat(letters()).singleElement().asString().contains("Survivor");
    }

    @Test
    @Tag("BR-96")
    void tellsEachThingOnceWhenSeveralNodesSend() {
        tell(Topic.NOTE, "One and only", "Alpha");

        CompletableFuture.allOf(IntStream.range(0, 4)
                        .mapToObj(node -> CompletableFuture.runAsync(() -> digest.send(reader.id())))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(letters()).hasSize(1);
    }

    @Test
    @Tag("BR-97")
    void hearsNothingOfATopicThatIsSwitchedOffAndEverythingOfTheOthers() {
        tell(Topic.NOTE, "Collected before", "Alpha");
        choose(Topic.NOTE, Pace.NEVER);
        tell(Topic.NOTE, "Told after", "Alpha");
        tell(Topic.VERDICT, "Approved", "Alpha");

        digest.sendAll();

        assertThat(letters()).singleElement().asString().contains("Text of Approved");
    }

    @Test
    @Tag("BR-97")
    void cannotSwitchOffVerdicts() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> choose(Topic.VERDICT, Pace.NEVER))
                .withMessageContaining("at once, or once a day");
        assertThat(world.as(reader, settings::own)).containsEntry(Topic.VERDICT, Pace.AT_ONCE);
    }

    private void choose(Topic topic, Pace pace) {
        world.as(reader, () -> settings.choose(topic, pace));
    }

    private void tell(Topic topic, String subject, String partner) {
        Notice notice = new Notice(topic, subject, "Text of " + subject, "Open it", "/workspace", partner);
        transactions.executeWithoutResult(transaction -> notices.tellAccounts(List.of(reader.id()), notice));
    }

    private List<String> letters() {
        return jdbc.sql("select text from for_tests.posted_mail where recipient = ? and subject not like 'Join %'")
                .param(reader.email().value())
                .query(String.class)
                .list();
    }
}
