package io.liaison.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("BR-331")
class NextAddressTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/workspace",
                "/workspace/st.-orwens/profile?offer=a",
                "/platform/reviews/1/",
                "/account/mail",
                "/invitations/Ab-_9"
            })
    void leadsOnToTheSignedInSide(String address) {
        assertThat(NextAddress.read(address)).map(NextAddress::path).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/partners/actris",
                "//evil.example",
                "https://evil.example/workspace",
                "/workspace//evil.example",
                "/workspace\\evil.example",
                "/platform/../partners/actris",
                "/platform/.",
                "/platform/%2e%2E/partners",
                "/platform/..?x",
                "/workspacex",
                "/workspace/\n"
            })
    void leadsNowhereElse(String address) {
        assertThat(NextAddress.read(address)).isEmpty();
    }
}
