package io.liaison.accounts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.springframework.core.io.ClassPathResource;

/**
 * The most used passwords of published breaches that are long enough for us, in small letters; docs/decisions/0030-guessing.md says where they are
 * from. Read anew each time: people choose passwords seldom.
 */
final class BreachedPasswords {

    private static final ClassPathResource LIST =
            new ClassPathResource("breached-passwords.txt.gz", BreachedPasswords.class);

    private BreachedPasswords() {}

    static boolean contain(String password) {
        String wanted = password.strip().toLowerCase(Locale.ROOT);
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(LIST.getInputStream()), StandardCharsets.UTF_8))) {
            return lines.lines().anyMatch(wanted::equals);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
