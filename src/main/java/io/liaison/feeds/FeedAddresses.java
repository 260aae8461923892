package io.liaison.feeds;

import io.liaison.base.Sitemap;
import io.liaison.delivery.Answer;
import io.liaison.delivery.KeptAnswers;
import io.liaison.delivery.PublicAnswers;
import io.liaison.directory.DirectoryQuery;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The addresses that programs know beforehand. */
@Component
class FeedAddresses implements PublicAnswers {

    private static final Pattern SITEMAP_PART = Pattern.compile("/sitemap-([1-9][0-9]{0,5})\\.xml");

    private final KeptAnswers kept;
    private final Feed feed;
    private final SitemapFiles sitemaps;
    private final PlainFiles files;

    FeedAddresses(KeptAnswers kept, Feed feed, SitemapFiles sitemaps, PlainFiles files) {
        this.kept = kept;
        this.feed = feed;
        this.sitemaps = sitemaps;
        this.files = files;
    }

    @Override
    public Optional<Answer> find(String path, @Nullable String query) {
        if (path.equals(Sitemap.feed())) {
            return Optional.of(feed(DirectoryQuery.read(query)));
        }
        if (path.equals(Sitemap.sitemap())) {
            return Optional.of(kept.keep(path, sitemaps::whole));
        }
        Matcher part = SITEMAP_PART.matcher(path);
        if (part.matches()) {
            int number = Integer.parseInt(part.group(1));
            return sitemaps.hasPart(number)
                    ? Optional.of(kept.keep(path, () -> sitemaps.part(number)))
                    : Optional.empty();
        }
        return switch (path) {
            case "/robots.txt" -> Optional.of(kept.keepAlways(path, files::robots));
            case "/llms.txt" -> Optional.of(kept.keepAlways(path, files::llms));
            default -> Optional.empty();
        };
    }

    private Answer feed(DirectoryQuery asked) {
        DirectoryQuery query = feed.known(asked);
        String address = Feed.address(query);
        if (!query.equals(asked)) {
            return Answer.elsewhere(address);
        }
        return query.isOneOfMany()
                ? kept.keepQuestion(address, () -> feed.of(query))
                : kept.keep(address, () -> feed.of(query));
    }
}
