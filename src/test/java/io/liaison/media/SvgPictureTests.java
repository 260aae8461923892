package io.liaison.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import io.liaison.base.InvalidInput;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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

    @Test
    @Timeout(30)
    void refusesADrawingThatRepeatsItselfWithoutEnd() {
        String levels = IntStream.range(1, 12)
                .mapToObj(level -> "<g id=\"l%d\">%s</g>"
                        .formatted(
                                level,
                                "<use href=\"#l%d\"/>".formatted(level - 1).repeat(10)))
                .collect(Collectors.joining());
        String bomb = "<defs><g id=\"l0\">" + DISC + "</g>" + levels + "</defs><use href=\"#l11\"/>";

        assertRefused(bomb).withMessageContaining("too elaborate");
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
    @Timeout(60)
    void survivesFiltersOfAnySize() {
        String filter = """
                <defs><filter id="f" x="-9999%" y="-9999%" width="99999%" height="99999%">
                <feGaussianBlur stdDeviation="100000"/><feTurbulence baseFrequency="0.00001" numOctaves="100000"/></filter></defs>
                <rect width="200" height="100" filter="url(#f)"/>""";
        long start = System.nanoTime();
        try {
            intake.take(PictureFixtures.svg(filter), "x.svg");
        } catch (InvalidInput fine) {
            assertThat(fine).hasMessageContaining("PNG");
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }

    private org.assertj.core.api.ThrowableAssertAlternative<InvalidInput> assertRefused(String inside) {
        return assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> intake.take(PictureFixtures.svg(inside), "x.svg"));
    }
}
