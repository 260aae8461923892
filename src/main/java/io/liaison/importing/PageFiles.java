package io.liaison.importing;

import io.liaison.base.InvalidInput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Reads uploaded files as pages: a page itself, or an archive (zip) of pages and folders of pages. How many files an archive may hold, and how large each and all
 * of them may become, is limited while it is unpacked; nothing is written to disk and no archive within an archive is opened.
 */
public final class PageFiles {

    /** The largest archive taken, in bytes. */
    public static final int LARGEST_ARCHIVE = 20 * 1_048_576;

    /** How many files an archive may hold. */
    public static final int MOST_FILES = 500;

    /** How large all files of an archive together may become, in bytes. */
    public static final int LARGEST_UNPACKED = 60 * 1_048_576;

    private static final List<String> PAGES = List.of(".md", ".markdown", ".txt");

    private long unpacked;
    private final List<PageFile> files = new ArrayList<>();

    private PageFiles() {}

    /**
     * The pages of an upload; a file of an archive that is no page is told with the reason.
     *
     * @throws InvalidInput when a file is no page, or an archive is damaged or too large; the message says what to do
     */
    public static List<PageFile> of(String name, byte[] bytes) {
        if (!isArchive(bytes)) {
            return List.of(new PageFile(name, page(name, bytes), ""));
        }
        if (bytes.length > LARGEST_ARCHIVE) {
            throw tooLarge();
        }
        PageFiles files = new PageFiles();
        files.unpack(bytes);
        if (files.files.isEmpty()) {
            throw new InvalidInput("There is no page in this archive. Pages are text files that end in .md or .txt.");
        }
        return List.copyOf(files.files);
    }

    /**
     * The page in an upload of one.
     *
     * @throws InvalidInput when it is no page, or an archive; the message says what to do
     */
    public static Source page(String name, byte[] bytes) {
        if (isArchive(bytes)) {
            throw new InvalidInput("This is an archive. Unpack it, and choose one page of it.");
        }
        if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            throw damaged();
        }
        return Source.uploaded(bytes);
    }

    private static boolean isArchive(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && (bytes[2] == 3 || bytes[2] == 5);
    }

    private static boolean isEmptyArchive(byte[] bytes) {
        return bytes[2] == 5;
    }

    private void unpack(byte[] bytes) {
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int count = 0;
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                count++;
                if (count > MOST_FILES) {
                    throw new InvalidInput("This archive holds more than " + MOST_FILES
                            + " files. Pack only the pages, or several archives.");
                }
                take(entry.getName(), content(archive));
            }
            if (count == 0 && !isEmptyArchive(bytes)) {
                throw damaged();
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw damaged();
        }
    }

    /** What of an entry a page may have, and one byte more; all of it is counted. */
    private byte[] content(ZipInputStream archive) throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        byte[] buffer = new byte[16_384];
        for (int read = archive.read(buffer); read >= 0; read = archive.read(buffer)) {
            unpacked += read;
            if (unpacked > LARGEST_UNPACKED) {
                throw tooLarge();
            }
            kept.write(buffer, 0, Math.min(read, Source.MAX_BYTES + 1 - kept.size()));
        }
        return kept.toByteArray();
    }

    private void take(String path, byte[] content) {
        String name = path.substring(path.replace('\\', '/').lastIndexOf('/') + 1);
        boolean isNoFile = name.isEmpty() || name.startsWith(".") || path.startsWith("__MACOSX");
        if (isNoFile) {
            return;
        }
        if (PAGES.stream().noneMatch(name.toLowerCase(Locale.ROOT)::endsWith)) {
            files.add(new PageFile(path, null, "This is no page: pages end in .md or .txt. It was left out."));
            return;
        }
        try {
            files.add(new PageFile(path, Source.uploaded(content), ""));
        } catch (InvalidInput unreadable) {
            files.add(new PageFile(path, null, Objects.requireNonNullElse(unreadable.getMessage(), "")));
        }
    }

    private static InvalidInput damaged() {
        return new InvalidInput(
                "This archive is damaged, protected by a password or of an unknown kind. Pack the pages anew as zip.");
    }

    private static InvalidInput tooLarge() {
        return new InvalidInput(
                "This archive is too large: at most 20 MB packed and 60 MB unpacked. Leave pictures out, or pack several archives.");
    }
}
