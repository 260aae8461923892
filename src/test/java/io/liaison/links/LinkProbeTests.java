package io.liaison.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.links.HttpExchange.Answer;
import java.net.InetAddress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkProbeTests {

    private final List<String> asked = new ArrayList<>();
    private final Deque<Answer> answers = new ArrayDeque<>();
    private final LinkProbe probe = new LinkProbe(
            new PublicHosts(
                    host -> host.startsWith("public")
                            ? new InetAddress[] {InetAddress.getByName("8.8.8.8")}
                            : InetAddress.getAllByName(host),
                    false),
            (method, target, address) -> {
                asked.add(method + " " + target.authority() + target.path() + " at " + address.getHostAddress());
                return answers.pop();
            });

    @Test
    void asksTheAddressThatWasDecidedOn() {
        answer(200);

        assertThat(ask("https://public.example/rooms?floor=2#top")).isEqualTo(LinkStatus.ANSWERS);
        assertThat(asked).containsExactly("HEAD public.example/rooms?floor=2 at 8.8.8.8");
    }

    @ParameterizedTest
    @CsvSource({"404, DEAD", "410, DEAD", "403, DOUBTFUL", "500, DOUBTFUL", "200, ANSWERS"})
    void asksAgainWithGetBeforeItJudges(int status, LinkStatus expected) {
        answer(405);
        answer(status);

        assertThat(ask("https://public.example/")).isEqualTo(expected);
        assertThat(asked).hasSize(2).last().asString().startsWith("GET");
    }

    @ParameterizedTest
    @Tag("BR-103")
    @ValueSource(
            strings = {
                "http://169.254.169.254/latest/meta-data/",
                "https://10.0.0.1/",
                "https://[::1]/",
                "https://[::ffff:10.0.0.1]/",
                "https://public.example:8443/",
                "ftp://public.example/",
                "file:///etc/passwd",
                "https://public.example@10.0.0.1/",
                "//127.0.0.1/",
                "http://2130706433/"
            })
    void followsNoRedirectIntoANetwork(String location) {
        answers.add(new Answer(302, Optional.of(location)));

        assertThat(ask("https://public.example/")).isEqualTo(LinkStatus.FORBIDDEN);
        assertThat(asked).hasSize(1);
    }

    @ParameterizedTest
    @Tag("BR-103")
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "https://user:secret@public.example/",
                "https://public.example:22/",
                "https://0x7f000001/"
            })
    void asksNothingThatIsForbidden(String address) {
        ask(address);

        assertThat(asked).allMatch(request -> request.endsWith(" at 8.8.8.8"));
    }

    @Test
    void followsARedirectToAnotherPublicPlace() {
        answers.add(new Answer(301, Optional.of("http://public-two.example/new")));
        answer(200);

        assertThat(ask("https://public.example/old")).isEqualTo(LinkStatus.ANSWERS);
        assertThat(asked).last().isEqualTo("HEAD public-two.example/new at 8.8.8.8");
    }

    @Test
    void givesUpOnACircle() {
        for (int hop = 0; hop < 10; hop++) {
            answers.add(new Answer(302, Optional.of("/again")));
        }

        assertThat(ask("https://public.example/")).isEqualTo(LinkStatus.DOUBTFUL);
        assertThat(asked).hasSize(6);
    }

    @Test
    void sendsNothingButOneLineOfPathEvenWhenTheAddressIsStrange() {
        answer(200);

        ask("https://public.example/a%0d%0aX-Evil:%201/ü");

        assertThat(asked).containsExactly("HEAD public.example/a%0d%0aX-Evil:%201/%C3%BC at 8.8.8.8");
    }

    private LinkStatus ask(String address) {
        return probe.ask(address).state().status();
    }

    private void answer(int status) {
        answers.add(new Answer(status, Optional.empty()));
    }
}
