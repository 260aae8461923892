package io.liaison.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientNetworkTests {

    @ParameterizedTest
    @Tag("BR-365")
    @CsvSource({
        "203.0.113.77, 203.0.113.0/24",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:0:0:0:0/64",
        "::1, 0:0:0:0:0:0:0:0/64",
        "nothing, ''"
    })
    void tellsTheNetworkOfAnAddressAndNoMore(String address, String network) {
        assertThat(ClientNetwork.of(address)).isEqualTo(network);
    }
}
