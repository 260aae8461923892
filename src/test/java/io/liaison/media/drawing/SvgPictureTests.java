package io.liaison.media.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import io.liaison.base.InvalidInput;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SvgPictureTests {

    private static final String DISC = "<circle cx=\"100\" cy=\"50\" r=\"40\" fill=\"#208050\"/>";
    private static final int GREEN = 0xFF208050;

    private final PictureIntake intake = new PictureIntake();

    @Test
    void isDrawnLargeWithNothingBehindIt() {
        BufferedImage drawn = intake.take(PictureFixtures.svg(DISC), "disc.svg");

        assertThat(drawn.getWidth()).isEqualTo(1_600);
        assertThat(drawn.getHeight()).isEqualTo(800);
        assertThat(drawn.getRGB(800, 400)).isEqualTo(GREEN);
        assertThat(drawn.getRGB(2, 2) >>> 24).isZero();
    }

    @Test
    void takesItsProportionsFromTheViewBoxWhereItStatesNoSize() {
        BufferedImage drawn = intake.take(PictureFixtures.svg("viewBox=\"0 0 200 100\"", DISC), "disc.svg");

        assertThat(drawn.getHeight()).isEqualTo(800);
        assertThat(drawn.getRGB(800, 400)).isEqualTo(GREEN);
    }

    @Test
    void mayStartAsDrawingProgramsWriteIt() {
        String file = """
                <?xml version="1.0" encoding="UTF-8" standalone="no"?>
                <!-- Made by hand -->
                <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
                """ + new String(PictureFixtures.svg(DISC), StandardCharsets.UTF_8);

        assertThat(intake.take(file.getBytes(StandardCharsets.UTF_8), "disc.svg")
                        .getRGB(800, 400))
                .isEqualTo(GREEN);
    }

    @Test
    void fetchesNothingItRefersTo() throws IOException {
        AtomicInteger requests = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort();
            String document = """
                    <?xml version="1.0"?><?xml-stylesheet href="%1$s/sheet.css"?>
                    <!DOCTYPE svg SYSTEM "%1$s/svg.dtd" [<!ENTITY %% more SYSTEM "%1$s/more.ent"> %%more;]>
                    """.formatted(address);
            String inside = """
                    <style>@import url("%1$s/import.css"); rect { fill: url(%1$s/paint.svg#p) }</style>
                    <script href="%1$s/script.js"/><use xlink:href="%1$s/use.svg#a"/><use href="file:///etc/hostname"/>
                    <rect width="9" height="9" filter="url(%1$s/f.svg#f)"/>""".formatted(address);
            String file = document + new String(PictureFixtures.svg(inside + DISC), StandardCharsets.UTF_8);

            assertThat(intake.take(file.getBytes(StandardCharsets.UTF_8), "x.svg")
                            .getRGB(800, 400))
                    .isEqualTo(GREEN);
            assertThat(requests).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void refusesPicturesInsideTheDrawingBecauseTheyWouldBeMissing() {
        assertRefused(DISC + "<image href=\"http://127.0.0.1/a.png\" width=\"9\" height=\"9\"/>")
                .withMessageContaining("Save it as PNG");
        assertRefused(DISC + "<foreignObject/>").withMessageContaining("Save it as PNG");
    }

    @Test
    void refusesEntitiesThatReadFilesOrGrow() {
        String reading = "<!DOCTYPE svg [<!ENTITY it SYSTEM \"file:///etc/hostname\">]>";
        String growing =
                "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY it \"&b;&b;&b;\">]>";
        String svg = new String(PictureFixtures.svg("<text>&it;</text>" + DISC), StandardCharsets.UTF_8);

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> intake.take((reading + svg).getBytes(StandardCharsets.UTF_8), "x.svg"));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> intake.take((growing + svg).getBytes(StandardCharsets.UTF_8), "x.svg"));
    }

    @ParameterizedTest
    @CsvSource({"10, 7", "16, 8", "256, 4", "3000, 2"})
    @Timeout(30)
    void refusesADrawingThatRepeatsItselfWithoutEnd(int times, int levels) {
        String repeating = IntStream.rangeClosed(1, levels)
                .mapToObj(level -> "<g id=\"l%d\">%s</g>"
                        .formatted(
                                level,
                                "<use href=\"#l%d\"/>".formatted(level - 1).repeat(times)))
                .collect(Collectors.joining());

        assertRefused("<defs><g id=\"l0\">" + DISC + "</g>" + repeating + "</defs><use href=\"#l" + levels + "\"/>");
    }

    @Test
    @Timeout(30)
    void refusesMoreDashesThanAnybodySees() {
        assertRefused("<rect width=\"200\" height=\"100\" stroke-dasharray=\".00001\" stroke=\"red\"/>")
                .withMessageContaining("too elaborate");
    }

    @Test
    @Timeout(30)
    void refusesMoreElementsThanAnybodyDraws() {
        assertRefused(DISC.repeat(20_001)).withMessageContaining("too elaborate");
    }

    @Test
    void refusesADrawingThinnerThanALine() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> intake.take(PictureFixtures.svg("width=\"2000\" height=\"1\"", DISC), "x.svg"));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> intake.take(PictureFixtures.svg("width=\"0\" height=\"0\"", DISC), "x.svg"));
    }

    @Test
    void refusesWhatCanAskForAnyAmountOfMemory() {
        assertRefused("<pattern id=\"p\" width=\"1e7\" height=\"1e7\"/>" + DISC)
                .withMessageContaining("Save it as PNG");
        assertRefused("<filter id=\"f\"><feGaussianBlur stdDeviation=\"100000\"/></filter>" + DISC)
                .withMessageContaining("Save it as PNG");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<mask id=\"m\" x=\"-1e9\" y=\"-1e9\" width=\"1e10\" height=\"1e10\"><rect width=\"1e9\" height=\"1e9\" fill=\"#fff\"/></mask>"
                        + "<rect width=\"1e9\" height=\"1e9\" mask=\"url(#m)\"/>",
                "<g opacity=\".5\" transform=\"scale(1e30)\"><rect width=\"1e30\" height=\"1e30\"/></g>",
                "<path d=\"M0 0H1e9\" stroke=\"red\" stroke-width=\"1e9\" stroke-dasharray=\"1e-3\"/>",
                "<text font-size=\"1e9\">A</text>",
                "<svg width=\"1e30\" height=\"1e30\" viewBox=\"0 0 0 0\"><rect width=\"9\" height=\"9\"/></svg>"
            })
    @Timeout(30)
    void survivesMeasuresOfAnySize(String inside) {
        takeOrRefuse(inside);
    }

    private void takeOrRefuse(String inside) {
        try {
            assertThat(intake.take(PictureFixtures.svg(inside), "x.svg").getWidth())
                    .isEqualTo(1_600);
        } catch (InvalidInput refused) {
            assertThat(refused).hasMessageContaining("PNG");
        }
    }

    private ThrowableAssertAlternative<InvalidInput> assertRefused(String inside) {
        return assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> intake.take(PictureFixtures.svg(inside), "x.svg"));
    }
}
