package io.liaison.profile.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Our own styles and scripts by an address that changes with their content, so that browsers may keep them for ever. */
@Component
public class PublicAssets {

    private static final int HASH_LENGTH = 12;
    private static final ClassPathResource FLOW_INDEX = new ClassPathResource("META-INF/VAADIN/webapp/index.html");
    private static final Pattern FLOW_MODULE = Pattern.compile("src=\"\\.?(/VAADIN/build/[^\"]+\\.js)\"");

    private final Map<String, String> addresses = new ConcurrentHashMap<>();
    private final Optional<String> flowModule = readFlowModule();

    /** The address of a file in frontend/ with the hash of its content: {@code /css/public.css?v=1f0c…}. */
    public String address(String path) {
        return addresses.computeIfAbsent(path, PublicAssets::versioned);
    }

    /** The module that starts Flow in the browser; empty where the frontend has not been built. */
    Optional<String> flowModule() {
        return flowModule;
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

    private static Optional<String> readFlowModule() {
        if (!FLOW_INDEX.exists()) {
            return Optional.empty();
        }
        try {
            Matcher module = FLOW_MODULE.matcher(FLOW_INDEX.getContentAsString(StandardCharsets.UTF_8));
            return module.find() ? Optional.of(module.group(1)) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
