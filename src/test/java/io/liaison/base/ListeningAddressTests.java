package io.liaison.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class ListeningAddressTests {

    private final MockEnvironment environment = new MockEnvironment().withProperty(ListeningAddress.PORT, "0");

    @Test
    @Tag("BR-290")
    @DisplayName("Point 10.2: a demonstration binds the loopback address")
    void bindsADemonstrationToTheLoopbackAddress() {
        ListeningAddress.settle(environment);

        assertThat(environment.getProperty(ListeningAddress.ADDRESS)).isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.7"})
    @Tag("BR-290")
    @DisplayName("Point 10.2: demo content on another address is refused unless it is said twice")
    void refusesADemonstrationOnAnotherAddressUnlessSaidTwice(String address) {
        environment.setProperty(ListeningAddress.ADDRESS, address);

        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> ListeningAddress.settle(environment))
                .satisfies(refused -> assertThat(refused.action()).contains("LIAISON_DEMO_ADDRESS=" + address));

        environment.setProperty(ListeningAddress.DEMO_ADDRESS, address);
        assertThatCode(() -> ListeningAddress.settle(environment)).doesNotThrowAnyException();
    }

    @Test
    @Tag("BR-290")
    void refusesADemonstrationWhoseHealthAndMetricsAreReachedFromElsewhere() {
        environment.setProperty(ListeningAddress.MANAGEMENT_ADDRESS, "0.0.0.0");

        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> ListeningAddress.settle(environment))
                .satisfies(refused -> assertThat(refused.action()).contains("Leave out MANAGEMENT_SERVER_ADDRESS"));
    }

    @Test
    void refusesADemonstrationThatWasAskedForOnAnotherDatabaseToo() {
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://db/liaison");
        environment.setProperty("liaison.demo", "true");
        environment.setProperty(ListeningAddress.ADDRESS, "0.0.0.0");

        assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> ListeningAddress.settle(environment));
    }

    @Test
    void leavesTheAddressToTheOperatorWhereNothingIsDemonstrated() {
        environment.setProperty("liaison.demo", "false");

        ListeningAddress.settle(environment);

        assertThat(environment.getProperty(ListeningAddress.ADDRESS)).isNull();
    }

    @Test
    @Tag("BR-291")
    @DisplayName("Point 9.27: a port that is taken is said with what to do")
    void saysWhatToDoAboutAPortThatIsTaken() throws IOException {
        try (ServerSocket other = taken()) {
            environment.setProperty(ListeningAddress.PORT, String.valueOf(other.getLocalPort()));

            assertThatExceptionOfType(StartRefused.class)
                    .isThrownBy(() -> ListeningAddress.settle(environment))
                    .withMessageContaining("Port " + other.getLocalPort() + " of 127.0.0.1 is taken")
                    .satisfies(refused -> assertThat(refused.action()).containsPattern("SERVER_PORT=\\d+ \\./mvnw"));
        }
    }

    @Test
    @Tag("BR-291")
    @DisplayName("Point 9.27: in demo mode the management port moves by itself, else it is said")
    void movesTheManagementPortInDemoModeOnly() throws IOException {
        try (ServerSocket other = taken()) {
            environment.setProperty(ListeningAddress.MANAGEMENT_ADDRESS, "127.0.0.1");
            environment.setProperty(ListeningAddress.MANAGEMENT_PORT, String.valueOf(other.getLocalPort()));
            environment.setProperty("liaison.demo", "false");
            assertThatExceptionOfType(StartRefused.class)
                    .isThrownBy(() -> ListeningAddress.settle(environment))
                    .satisfies(refused -> assertThat(refused.action()).contains("MANAGEMENT_SERVER_PORT="));

            environment.setProperty("liaison.demo", "true");
            ListeningAddress.settle(environment);

            assertThat(environment.getProperty(ListeningAddress.MANAGEMENT_PORT, Integer.class))
                    .isGreaterThan(other.getLocalPort());
        }
    }

    private static ServerSocket taken() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
    }
}
