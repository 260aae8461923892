package io.liaison.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RateLimitTests {

    @Test
    void countsANetworkOfTheNewProtocolAsOneClient() {
        assertThat(RateLimit.network("2001:db8:0:1::1")).isEqualTo(RateLimit.network("2001:db8:0:1:ffff::9"));
        assertThat(RateLimit.network("2001:db8:0:1::1")).isNotEqualTo(RateLimit.network("2001:db8:0:2::1"));
        assertThat(RateLimit.network("192.0.2.1")).isNotEqualTo(RateLimit.network("192.0.2.2"));
    }
}
