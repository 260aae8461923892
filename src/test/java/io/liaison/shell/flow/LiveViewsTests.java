package io.liaison.shell.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;

@Tag("BR-333")
class LiveViewsTests {

    @Test
    @DisplayName("Point 10.1: all strangers together have so many live views on a node")
    void hasRoomForSoManyInAll() {
        LiveViews views = views(2);
        MockHttpServletRequest first = from("192.0.2.1");

        assertThat(views.enter(first)).isTrue();
        assertThat(views.enter(from("198.51.100.1"))).isTrue();
        assertThat(views.enter(from("203.0.113.1"))).isFalse();

        views.leave(first);
        views.leave(first);
        assertThat(views.enter(from("203.0.113.1"))).isTrue();
        assertThat(views.enter(from("203.0.113.2"))).isFalse();
    }

    @Test
    @DisplayName("Point 10.1: one network has so many sessions with live views, those included that are about to begin")
    void hasRoomForSoManyFromOneNetwork() {
        LiveViews views = views(60);
        for (int client = 1; client <= LiveViews.SESSIONS_OF_NETWORK; client++) {
            assertThat(views.enter(from("192.0.2." + client))).isTrue();
        }

        assertThat(views.enter(from("192.0.2.200"))).isFalse();
        assertThat(views.enter(from("192.0.3.1"))).isTrue();
    }

    private static LiveViews views(int most) {
        return new LiveViews(
                new MockEnvironment().withProperty(LiveViews.SETTING, String.valueOf(most)), Clock.systemUTC());
    }

    private static MockHttpServletRequest from(String client) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(client);
        return request;
    }
}
