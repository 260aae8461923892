package io.liaison.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.liaison.FormClient;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.Sitemap;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The whole portal with limits so small that a test can reach them. */
@RealDatabase
@TestPropertySource(properties = {"liaison.limits.uncached=30", "liaison.limits.at-once=2"})
@Import(OverloadIntegrationTests.Held.class)
class OverloadIntegrationTests {

    private static final int UNCACHED = 30;
    private static final int AT_ONCE = 2;

    @LocalServerPort
    int port;

    @Autowired
    World world;

    @Autowired
    Held held;

    private FormClient member;
    private String page;

    @BeforeEach
    void publishAndSignIn() {
        Tenant tenant = world.published("Bulkhead Institute", World.content("Bulkhead Institute", "Rooms."));
        page = Sitemap.partner(tenant.slug());
        member = new FormClient(port);
        member.signIn(tenant.editor().email().value(), World.PASSWORD);
    }

    @Test
    @Tag("BR-342")
    @DisplayName(
            "Point 10.9: who asks too much gets a plain page, kept pages nevertheless; who has signed in is not counted")
    void limitsWhatANetworkAsks() {
        FormClient client = new FormClient(port);
        for (int number = 0; number < UNCACHED; number++) {
            assertThat(client.get("/?q=one" + number).statusCode()).isEqualTo(200);
            assertThat(member.get("/?q=another" + number).statusCode()).isEqualTo(200);
        }
        List<HttpResponse<String>> more = new ArrayList<>();
        for (int number = 0; number < UNCACHED; number++) {
            more.add(client.get("/?q=more" + number));
            assertThat(member.get("/?q=and" + number).statusCode()).isEqualTo(200);
        }

        assertThat(more).anySatisfy(refused -> {
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValueAsLong("Retry-After").orElse(0))
                    .isPositive();
            assertThat(FormClient.page(refused).select("h1").text()).isEqualTo("Too many requests from your network");
        });
        assertThat(new FormClient(port).get(page).statusCode()).isEqualTo(200);
        for (int number = 0; number < 2 * UNCACHED; number++) {
            assertThat(client.get(page).statusCode()).isEqualTo(200);
        }
    }

    @Test
    @Tag("BR-343")
    @DisplayName(
            "Point 11.4: while strangers have all their places, others of them are told so; kept pages and who has signed in are answered")
    void keepsPlacesApart() throws InterruptedException {
        assertThat(new FormClient(port).get(page).statusCode()).isEqualTo(200);
        List<Thread> holding = new ArrayList<>();
        for (int number = 0; number < AT_ONCE; number++) {
            FormClient client = new FormClient(port);
            holding.add(Thread.ofVirtual().start(() -> client.get("/held")));
        }
        try {
            await().until(() -> held.inside.get() == AT_ONCE);

            HttpResponse<String> refused = new FormClient(port).get("/?q=refused");
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).contains("5");
            assertThat(FormClient.page(refused).select("h1").text()).isEqualTo("Too much is asked at the moment");
            assertThat(new FormClient(port).get(page).statusCode()).isEqualTo(200);
            assertThat(member.get("/?q=answered").statusCode()).isEqualTo(200);
            assertThat(member.get(Sitemap.workspace()).statusCode()).isIn(200, 302);
        } finally {
            held.open.countDown();
        }
        for (Thread thread : holding) {
            thread.join();
        }
        assertThat(new FormClient(port).get("/?q=answered+again").statusCode()).isEqualTo(200);
    }

    /** An answer that comes when the test lets it. */
    @TestComponent
    static class Held implements PublicAnswers {

        private final CountDownLatch open = new CountDownLatch(1);
        private final AtomicInteger inside = new AtomicInteger();

        @Override
        public Optional<Answer> find(String path, @Nullable String query) {
            if (!path.equals("/held")) {
                return Optional.empty();
            }
            inside.incrementAndGet();
            try {
                open.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return Optional.of(Answer.page(200, new byte[0]));
        }
    }
}
