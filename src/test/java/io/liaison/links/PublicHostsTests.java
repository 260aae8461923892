package io.liaison.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("BR-103")
class PublicHostsTests {

    private final PublicHosts hosts = new PublicHosts(InetAddress::getAllByName, false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.9.10",
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "100.127.255.254",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "192.0.0.8",
                "192.0.2.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "[::]",
                "[::1]",
                "[::ffff:10.0.0.1]",
                "[::ffff:7f00:1]",
                "[::127.0.0.1]",
                "[64:ff9b::a00:1]",
                "[100::1]",
                "[2001::1]",
                "[2001:db8::1]",
                "[2002:a00:1::1]",
                "[fc00::1]",
                "[fd12:3456::1]",
                "[fe80::1]",
                "[fec0::1]",
                "[ff02::1]"
            })
    void refusesWhatIsNotThePublicInternet(String host) {
        assertThatExceptionOfType(ForbiddenHost.class).isThrownBy(() -> hosts.addressOf(host));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2130706433",
                "0x7f000001",
                "0x7f.0.0.1",
                "017700000001",
                "0177.0.0.1",
                "127.1",
                "010.0.0.1",
                "127.0.0.1."
            })
    void refusesOtherWaysToWriteAnAddress(String host) {
        assertThatExceptionOfType(ForbiddenHost.class).isThrownBy(() -> hosts.addressOf(host));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.0.1",
                "172.32.0.1",
                "198.17.0.1",
                "198.20.0.1",
                "[2606:4700::1111]"
            })
    void letsThePublicInternetBeAsked(String host) throws Exception {
        assertThat(hosts.addressOf(host)).isNotNull();
    }

    @Test
    void refusesANameOfWhichOneAddressIsInternal() {
        PublicHosts mixed = new PublicHosts(
                host -> new InetAddress[] {InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.1")}, false);

        assertThatExceptionOfType(ForbiddenHost.class).isThrownBy(() -> mixed.addressOf("both.example"));
    }

    @Test
    void tellsANameThatIsNotFoundFromOneThatIsForbidden() {
        PublicHosts nothing = new PublicHosts(
                host -> {
                    throw new UnknownHostException(host);
                },
                false);

        assertThatExceptionOfType(UnknownHostException.class).isThrownBy(() -> nothing.addressOf("gone.example"));
    }
}
