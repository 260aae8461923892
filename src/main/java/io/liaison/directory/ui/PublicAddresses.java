package io.liaison.directory.ui;

import io.liaison.base.Sitemap;
import io.liaison.delivery.Answer;
import io.liaison.delivery.PublicAnswers;
import io.liaison.directory.DirectoryQuery;
import io.liaison.directory.QueryString;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The directory and the profiles: which answer belongs to which address. */
@Component
class PublicAddresses implements PublicAnswers {

    private static final String AUDIENCE = "for";
    private static final Pattern PARTNER = Pattern.compile("/partners/([^/]+)((?:/.*)?)");
    private static final Pattern LEAVING = Pattern.compile("/leaving/([^/]+)");
    private static final Pattern FORM = Pattern.compile("(?:/introductions/[^/]+|/out-of-date)(?:/sent)?");

    private static final Set<String> PARAMETERS =
            Stream.concat(DirectoryQuery.parameterNames(), Stream.of(AUDIENCE)).collect(Collectors.toUnmodifiableSet());

    private static final String TERM = "[a-z0-9-]{1,64}";

    private final PublicSite site;

    PublicAddresses(PublicSite site) {
        this.site = site;
    }

    @Override
    public Optional<Answer> find(String path, @Nullable String query) {
        return switch (path) {
            case "/" -> Optional.of(site.directory(query));
            case "/" + Sitemap.FOR_PARTNERS -> Optional.of(site.forPartners());
            case "/favicon.ico" -> Optional.of(Answer.moved("/icons/favicon.svg"));
            case "/partners", "/partners/" ->
                Optional.of(Answer.moved(DirectoryQuery.read(query).address()));
            default -> {
                Matcher partner = PARTNER.matcher(path);
                yield partner.matches() ? partner(partner.group(1), partner.group(2), query) : Optional.empty();
            }
        };
    }

    @Override
    public Set<String> parameters() {
        return PARAMETERS;
    }

    private Optional<Answer> partner(String slug, String rest, @Nullable String query) {
        if (FORM.matcher(rest).matches()) {
            return Optional.empty();
        }
        if (rest.equals("/")) {
            return Optional.of(Answer.moved("/partners/" + slug));
        }
        Matcher leaving = LEAVING.matcher(rest);
        if (leaving.matches()) {
            return Optional.of(site.leaving(slug, rest, leaving.group(1)));
        }
        return Optional.of(rest.isEmpty() ? profile(slug, query) : site.notFound());
    }

    private Answer profile(String slug, @Nullable String query) {
        String audience =
                QueryString.read(query).getOrDefault(AUDIENCE, List.of("")).getFirst();
        if (audience.isEmpty()) {
            return site.partner(slug);
        }
        return audience.matches(TERM) ? site.partner(slug, audience) : Answer.elsewhere("/partners/" + slug);
    }
}
