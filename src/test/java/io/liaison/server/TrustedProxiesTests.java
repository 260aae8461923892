package io.liaison.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.liaison.base.StartRefused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTests {

    @Test
    @DisplayName("Point 10.3: trusted proxies are addresses and networks, and nobody where the setting is empty")
    void readsAddressesAndNetworks() {
        assertThat(TrustedProxies.networks(" 192.0.2.7, 10.0.0.0/8,2001:db8::1 "))
                .containsExactly("192.0.2.7/32", "10.0.0.0/8", "2001:db8:0:0:0:0:0:1/128");
        assertThat(TrustedProxies.networks("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0.0/33", "10.0.0.0/x", ".*"})
    void refusesAnythingElse(String setting) {
        assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> TrustedProxies.networks(setting));
    }
}
