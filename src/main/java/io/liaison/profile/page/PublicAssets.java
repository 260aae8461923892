package io.liaison.profile.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Our own styles and scripts by an address that changes with their content, so that browsers may keep them for ever. */
@Component
public class PublicAssets {

    private static final int HASH_LENGTH = 12;

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    /** The address of a file in frontend/ with the hash of its content: {@code /css/public.css?v=1f0c…}. */
    public String address(String path) {
        return addresses.computeIfAbsent(path, PublicAssets::versioned);
    }

    private static String versioned(String path) {
        try (InputStream content = new ClassPathResource("META-INF/resources" + path).getInputStream()) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return path + "?v=" + HexFormat.of().formatHex(hash).substring(0, HASH_LENGTH);
        } catch (IOException missing) {
            throw new UncheckedIOException(path + " is not among the frontend files", missing);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
