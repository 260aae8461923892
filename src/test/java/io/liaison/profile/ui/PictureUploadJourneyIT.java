package io.liaison.profile.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import io.liaison.Browser;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.Sitemap;
import io.liaison.media.drawing.HostilePictures;
import io.liaison.media.drawing.PictureFixtures;
import io.liaison.profile.ProfileEditing;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever uploads a file that asks for too much is told at its control, and nobody else hears of it. */
@RealDatabase
class PictureUploadJourneyIT {

    private static final int MEGABYTE = 1024 * 1024;

    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    World world;

    @Autowired
    ProfileEditing editing;

    @LocalServerPort
    int port;

    @Test
    @Tag("BR-350")
    @DisplayName(
            "Point 7: a drawing that takes too long is refused at its control, while its author writes on and another takes a picture")
    void refusesAHostileDrawingAtItsControl() {
        Tenant tenant = world.tenant("Slipway Institute");
        EditorPage editor = open(tenant);
        EditorPage another = open(world.tenant("Drydock Institute"));
        Locator logo = logo(editor);

        choose(logo, "map.svg", "image/svg+xml", HostilePictures.pathOf600000Segments());
        choose(logo(another), "logo.png", "image/png", PictureFixtures.png(300, 150));
        editor.writeAtTheEnd("Vision", "Written meanwhile.");

        assertThat(logo(another).locator("img")).isVisible();
        assertThat(logo.locator(".upload-field__problem"))
                .containsText("too elaborate", new LocatorAssertions.ContainsTextOptions().setTimeout(25_000));
        editor.waitUntilSaved();
        assertThat(editing(tenant)).isEqualTo("Written meanwhile.");
        Browser.assertAccessible(editor.page());

        choose(logo, "logo.png", "image/png", PictureFixtures.png(320, 160));
        assertThat(logo.locator("img")).isVisible();
        assertThat(logo.locator(".upload-field__problem")).isHidden();
    }

    @Test
    @Tag("BR-354")
    @DisplayName(
            "Point 7: of 50 MB sent to where pictures are uploaded, little more than the limit is read, and the control says so")
    void cutsAFileThatIsTooLargeWhileItArrives() throws IOException {
        EditorPage editor = open(world.tenant("Boathouse Institute"));
        Locator logo = logo(editor);
        String target = (String) logo.locator("vaadin-upload").evaluate("upload => upload.target");
        String cookies = editor.page().context().cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));

        int taken = send(target, cookies, 50);

        assertThat(taken).as("megabytes").isLessThan(20);
        assertThat(logo.locator(".upload-field__problem")).containsText("at most 5 MB");
    }

    /** In chunks, so that nothing says beforehand how large it is; how many of them got away, with what the system keeps ready to be sent and read. */
    private int send(String target, String cookies, int megabytes) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            OutputStream output = socket.getOutputStream();
            output.write(("POST /" + target + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nCookie: " + cookies
                            + "\r\nX-Filename: large.png\r\nContent-Type: image/png\r\nTransfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            byte[] size = "100000\r\n".getBytes(StandardCharsets.US_ASCII);
            byte[] content = new byte[MEGABYTE];
            for (int taken = 0; taken < megabytes; taken++) {
                try {
                    output.write(size);
                    output.write(content);
                    output.write('\r');
                    output.write('\n');
                } catch (IOException closed) {
                    return taken;
                }
            }
            return megabytes;
        }
    }

    private EditorPage open(Tenant tenant) {
        EditorPage editor = new EditorPage(browser.page(), "http://localhost:" + port);
        editor.signIn(tenant.editor().email().value(), World.PASSWORD);
        editor.open(Sitemap.workspaceProfile(tenant.slug()));
        return editor;
    }

    private static Locator logo(EditorPage editor) {
        return editor.page().locator(".picture").first();
    }

    private static void choose(Locator part, String name, String type, byte[] bytes) {
        part.locator("input[type=file]").setInputFiles(new FilePayload(name, type, bytes));
    }

    private String editing(Tenant tenant) {
        return world.as(
                tenant.editor(), () -> editing.open(tenant.id()).content().vision());
    }
}
