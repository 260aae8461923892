package io.liaison.delivery;

import io.liaison.profile.page.PublicAssets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Our styles, scripts and icons as ready bytes; for ever where the address names their content. */
@Component
class StaticFiles implements PublicAnswers {

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml");

    private final PublicAssets assets;
    private final KeptAnswers kept;
    private final Map<String, Optional<Answer>> lasting = new ConcurrentHashMap<>();

    StaticFiles(PublicAssets assets, KeptAnswers kept) {
        this.assets = assets;
        this.kept = kept;
    }

    /** Only what names the content of one of our files; whoever serves files otherwise answers the rest. */
    @Override
    public Optional<Answer> find(String path, @Nullable String query) {
        if (query == null || !query.startsWith("v=") || !path.matches("/(css|js|icons)/[a-z0-9-]+\\.(css|js|svg)")) {
            return Optional.empty();
        }
        String address = path + "?" + query;
        Optional<Answer> answer = lasting.get(address);
        return (answer == null ? load(path, address) : answer).map(file -> kept.keepAlways(address, () -> file));
    }

    private Optional<Answer> load(String path, String address) {
        ClassPathResource file = new ClassPathResource("META-INF/resources" + path);
        if (!file.exists() || !assets.address(path).equals(address)) {
            return Optional.empty();
        }
        String type = TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
        return lasting.computeIfAbsent(address, absent -> {
            try {
                return Optional.of(Answer.file(type, Answer.FOR_EVER, file.getContentAsByteArray()));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }
}
