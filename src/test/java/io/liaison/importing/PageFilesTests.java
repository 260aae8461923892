package io.liaison.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.liaison.base.InvalidInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PageFilesTests {

    private static final String PAGE = "---\ntitle: Sluice Institute\n---\nText.\n";

    @Test
    @DisplayName("Point 9.23: an archive of pages is read, folder by folder, and says what in it is no page")
    void readsThePagesOfAnArchive() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("pages/one.md", PAGE.getBytes(UTF_8));
        files.put("pages/deep/er/two.TXT", PAGE.getBytes(UTF_8));
        files.put("pages/logo.png", new byte[2_000_000]);
        files.put("pages/latin.md", new byte[] {'a', (byte) 0xE9});
        files.put("__MACOSX/pages/._one.md", new byte[] {1});
        files.put("pages/.DS_Store", new byte[] {1});

        assertThat(PageFiles.of("pages.zip", zip(files)))
                .extracting(PageFile::name, file -> file.source() != null)
                .containsExactly(
                        tuple("pages/one.md", true),
                        tuple("pages/deep/er/two.TXT", true),
                        tuple("pages/logo.png", false),
                        tuple("pages/latin.md", false));
    }

    @Test
    void readsAPageByItself() {
        assertThat(PageFiles.of("one.md", PAGE.getBytes(UTF_8)))
                .extracting(PageFile::name)
                .containsExactly("one.md");
    }

    @Test
    @DisplayName("Point 9.26: an archive that is broken is told so, whatever is left of it")
    void callsABrokenArchiveBroken() throws IOException {
        byte[] whole = zip(Map.of("page.md", PAGE.getBytes(UTF_8)));
        byte[] withoutItsEntries = Arrays.copyOf(whole, whole.length);
        Arrays.fill(withoutItsEntries, 4, 40, (byte) 0xFF);
        for (byte[] broken : List.of(
                PAGE.getBytes(UTF_8),
                new byte[] {0, 1, 2},
                Arrays.copyOfRange(whole, 10, whole.length),
                Arrays.copyOf(whole, 40),
                withoutItsEntries)) {
            assertThatThrownBy(() -> PageFiles.of("Pages.ZIP", broken))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("This archive is damaged");
        }
        assertThatThrownBy(() -> PageFiles.page("pages", whole))
                .isInstanceOf(InvalidInput.class)
                .hasMessageStartingWith("This is an archive.");
    }

    @Test
    @Tag("BR-269")
    @DisplayName("Point 9.23: an archive that unpacks to far more than it holds is refused before it is unpacked")
    void refusesAnArchiveThatUnpacksToFarMore() throws IOException {
        byte[] bomb = zip(Map.of("page.md", new byte[PageFiles.LARGEST_UNPACKED + 1]));
        assertThat(bomb.length).isLessThan(100_000);

        assertThatThrownBy(() -> PageFiles.of("bomb.zip", bomb))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("too large");
    }

    @Test
    @Tag("BR-269")
    void refusesAnArchiveOfTooManyFilesAndOneTooLarge() throws IOException {
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int number = 0; number <= PageFiles.MOST_FILES; number++) {
            many.put(number + ".md", new byte[] {'a'});
        }
        byte[] large = new byte[PageFiles.LARGEST_ARCHIVE + 1];
        large[0] = 'P';
        large[1] = 'K';
        large[2] = 3;

        assertThatThrownBy(() -> PageFiles.of("many.zip", zip(many))).hasMessageContaining("more than 500 files");
        assertThatThrownBy(() -> PageFiles.of("large.zip", large)).hasMessageContaining("too large");
    }

    @Test
    void opensNoArchiveWithinAnArchiveAndRefusesADamagedOne() throws IOException {
        byte[] inner = zip(Map.of("one.md", PAGE.getBytes(UTF_8)));

        assertThat(PageFiles.of("outer.zip", zip(Map.of("inner.zip", inner))))
                .singleElement()
                .satisfies(file -> assertThat(file.problem()).contains("no page"));
        byte[] damaged = java.util.Arrays.copyOf(inner, 40);
        assertThatThrownBy(() -> PageFiles.of("damaged.zip", damaged)).isInstanceOf(InvalidInput.class);
    }

    static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
