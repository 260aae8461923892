package io.liaison.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.RealDatabase;
import io.liaison.accounts.CurrentAccount;
import io.liaison.base.PartnerId;
import io.liaison.checks.Finding;
import io.liaison.content.Picture;
import io.liaison.content.ProfileContent;
import io.liaison.notes.Notes;
import io.liaison.partners.PartnerRegister;
import io.liaison.profile.ProfileEditing;
import io.liaison.profile.Publishing;
import io.liaison.review.Judging;
import io.liaison.review.QueueEntry;
import io.liaison.review.ReviewDesk;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@RealDatabase
@TestPropertySource(properties = "liaison.demo=true")
class DemoLoaderIntegrationTests {

    @Autowired
    DemoLoader loader;

    @Autowired
    DemoAccounts accounts;

    @Autowired
    PartnerRegister register;

    @Autowired
    Publishing publishing;

    @Autowired
    ProfileEditing editing;

    @Autowired
    ReviewDesk desk;

    @Autowired
    Judging judging;

    @Autowired
    Notes notes;

    @Autowired
    CurrentAccount currentAccount;

    @LocalServerPort
    int port;

    @Test
    void everyPartnerIsLive() {
        assertThat(DemoFiles.partners())
                .allSatisfy(partner -> assertThat(live(partner)).satisfies(content -> {
                    assertThat(content.offers()).isNotEmpty();
                    assertThat(content.logo()).isNotNull();
                }));
    }

    @Test
    void changesWaitForReviewWereReturnedAndHaveADate() {
        List<QueueEntry> queue = asPlatform(desk::queue);

        assertThat(queue).hasSize(5).allSatisfy(entry -> {
            assertThat(entry.isFirst()).isFalse();
            assertThat(asPlatform(() -> desk.open(entry.id())).obstacles()).isEmpty();
        });
        assertThat(queue).extracting(QueueEntry::partnerName).anyMatch(name -> name.startsWith("Mizunoe"));
        assertThat(asPlatform(judging::approvedAndWaiting)).hasSize(1);
    }

    @Test
    void aReviewerHasRemarkedOnActris() {
        assertThat(asPlatform(() -> notes.open(id(DemoFiles.partners().getFirst()))))
                .hasSize(1);
    }

    @Test
    void oneDraftWasImportedAndHasThingsToMend() {
        PartnerId imported =
                asPlatform(() -> register.named(DemoLoader.IMPORTED).id());

        assertThat(asPlatform(() -> publishing.live(imported))).isEmpty();
        assertThat(asPlatform(() -> editing.open(imported)).content().offers()).hasSize(2);
        assertThat(asPlatform(() -> editing.findings(imported))).anyMatch(Finding::isBlocking);
    }

    @Test
    void startingAgainChangesNothing() {
        DemoPartner actris = DemoFiles.partners().getFirst();
        int before = asPlatform(() -> publishing.history(id(actris))).size();

        loader.start();

        assertThat(asPlatform(() -> publishing.history(id(actris)))).hasSize(before);
        assertThat(asPlatform(() -> register.search("")))
                .hasSize(DemoFiles.partners().size() + 1);
    }

    @Test
    void everyPictureIsServedInTheWidthAskedFor() {
        assertThat(DemoFiles.partners().stream().flatMap(partner -> pictures(live(partner))))
                .hasSizeGreaterThan(30)
                .allSatisfy(picture -> {
                    HttpResponse<byte[]> response = get("/media/" + picture.sha256() + "?w=192");
                    assertThat(response.statusCode()).isEqualTo(200);
                    assertThat(response.headers().firstValue("Content-Type"))
                            .hasValueSatisfying(type -> assertThat(type).isIn("image/png", "image/jpeg"));
                    assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
                });
    }

    private ProfileContent live(DemoPartner partner) {
        return asPlatform(() -> publishing.live(id(partner)).orElseThrow());
    }

    private PartnerId id(DemoPartner partner) {
        return asPlatform(() -> register.named(partner.address()).id());
    }

    private static Stream<Picture> pictures(ProfileContent content) {
        return Stream.concat(
                Stream.ofNullable(content.logo()),
                content.sections().stream().flatMap(section -> Stream.ofNullable(section.picture())));
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        try (HttpClient browser = HttpClient.newHttpClient()) {
            URI address = URI.create("http://localhost:" + port + path);
            return browser.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private <T> T asPlatform(Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        currentAccount.actAs(accounts.platformAdmin(), () -> result.set(work.get()));
        return Objects.requireNonNull(result.get());
    }
}
