package io.liaison.feeds;

import io.liaison.base.Installation;
import io.liaison.base.Sitemap;
import io.liaison.delivery.Answer;
import io.liaison.directory.DirectorySearch;
import io.liaison.listings.ListedProfiles;
import io.liaison.listings.ListedProfiles.Dated;
import io.liaison.listings.ListedProfiles.Stretch;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Every listed profile for search engines (sitemaps.org, protocol 0.9): one file as long as it may, an index with files of stretches beyond that.
 * Those are small, so that no request holds megabytes and several can be kept.
 */
@Component
class SitemapFiles {

    /** As many addresses as one file may hold. */
    private static final int MOST_IN_FILE = 50_000;

    private static final int STRETCH = 10_000;
    private static final String TYPE = "application/xml;charset=UTF-8";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMESPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    private final DirectorySearch search;
    private final ListedProfiles profiles;
    private final Installation installation;
    private final int mostInFile;
    private final int stretch;

    @Autowired
    SitemapFiles(DirectorySearch search, ListedProfiles profiles, Installation installation) {
        this(search, profiles, installation, MOST_IN_FILE, STRETCH);
    }

    SitemapFiles(
            DirectorySearch search, ListedProfiles profiles, Installation installation, int mostInFile, int stretch) {
        this.search = search;
        this.profiles = profiles;
        this.installation = installation;
        this.mostInFile = mostInFile;
        this.stretch = stretch;
    }

    Answer whole() {
        return isOneFile()
                ? file(urls(profiles.stretch(1, mostInFile), true))
                : file(index(profiles.stretches(stretch)));
    }

    /** As long as one file is enough, there is none but that. */
    boolean hasPart(int number) {
        return !isOneFile() && (long) (number - 1) * stretch < search.count();
    }

    Answer part(int number) {
        return file(urls(profiles.stretch(number, stretch), number == 1));
    }

    /** The directory's own address takes a place too. */
    private boolean isOneFile() {
        return search.count() < mostInFile;
    }

    private StringBuilder urls(List<Dated> listed, boolean withDirectory) {
        StringBuilder xml = new StringBuilder(HEAD).append("<urlset").append(NAMESPACE);
        if (withDirectory) {
            xml.append("<url><loc>")
                    .append(installation.address(Sitemap.directory()))
                    .append("</loc></url>\n");
        }
        for (Dated one : listed) {
            xml.append("<url>");
            append(xml, Sitemap.partner(one.slug()), one.changedAt()).append("</url>\n");
        }
        return xml.append("</urlset>\n");
    }

    private StringBuilder index(List<Stretch> stretches) {
        StringBuilder xml = new StringBuilder(HEAD).append("<sitemapindex").append(NAMESPACE);
        for (Stretch one : stretches) {
            xml.append("<sitemap>");
            append(xml, Sitemap.sitemap(one.number()), one.changedAt()).append("</sitemap>\n");
        }
        return xml.append("</sitemapindex>\n");
    }

    /** Slugs and our own paths have nothing in them that XML would need escaped. */
    private StringBuilder append(StringBuilder xml, String path, Instant changedAt) {
        return xml.append("<loc>")
                .append(installation.address(path))
                .append("</loc><lastmod>")
                .append(changedAt.truncatedTo(ChronoUnit.SECONDS))
                .append("</lastmod>");
    }

    private static Answer file(StringBuilder xml) {
        return Answer.file(TYPE, Answer.ASK_AGAIN, xml.toString().getBytes(StandardCharsets.UTF_8));
    }
}
