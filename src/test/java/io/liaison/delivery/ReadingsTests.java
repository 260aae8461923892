package io.liaison.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.base.PartnerId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

class ReadingsTests {

    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0";

    private final List<Reading> read = new ArrayList<>();
    private final Reading profile = new Reading.Profile(new PartnerId(UUID.randomUUID()));
    private final Answer answer = Answer.page(200, new byte[0]).countedAs(profile);
    private final Readings readings = readings();

    @ParameterizedTest
    @ValueSource(
            strings = {
                FIREFOX,
                "Mozilla/5.0 (iPhone; CPU iPhone OS 19_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.1"
                        + " Mobile/15E148 Safari/604.1",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0"
                        + " Safari/537.36 Edg/141.0.0.0"
            })
    void passOnWhatPeopleRead(String browser) {
        readings.answered(answer, browser, null);

        assertThat(read).containsExactly(profile);
    }

    @ParameterizedTest
    @Tag("BR-197")
    @ValueSource(
            strings = {
                "",
                "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
                "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; bingbot/2.0) Chrome/141.0 Safari/537.36",
                "curl/8.5.0",
                "python-requests/2.32",
                "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/141.0.0.0 Safari/537.36",
                "facebookexternalhit/1.1"
            })
    void leaveObviousRobotsOut(String robot) {
        readings.answered(answer, robot, null);
        readings.answered(answer, null, null);

        assertThat(read).isEmpty();
    }

    @ParameterizedTest
    @Tag("BR-197")
    @Tag("BR-386")
    @ValueSource(strings = {"prefetch;prerender", "preview"})
    void leaveOutWhatABrowserFetchesBeforeAnybodyAskedForIt(String purpose) {
        readings.answered(answer, FIREFOX, purpose);

        assertThat(read).isEmpty();
    }

    @Test
    void passOnNothingForAnswersThatAreNotCounted() {
        readings.answered(Answer.page(404, new byte[0]), FIREFOX, null);

        assertThat(read).isEmpty();
    }

    private Readings readings() {
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        beans.registerSingleton("listener", (ReadingListener) read::add);
        return new Readings(beans.getBeanProvider(ReadingListener.class));
    }
}
