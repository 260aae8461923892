package io.liaison.directory.ui;

import io.liaison.base.Installation;
import io.liaison.base.Sitemap;
import io.liaison.delivery.Answer;
import io.liaison.directory.Listings;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** What search engines ask for first. */
@Component
class MachineFiles {

    private final Listings listings;
    private final Installation installation;

    MachineFiles(Listings listings, Installation installation) {
        this.listings = listings;
        this.installation = installation;
    }

    /** Questions are not listed: every page they lead to is listed itself. A demonstration is not listed at all. */
    Answer robots() {
        String allowed = installation.isDemo()
                ? "Disallow: /\n"
                : "Disallow: /*?\nDisallow: /workspace\nDisallow: /platform\nSitemap: "
                        + installation.address("/sitemap.xml") + "\n";
        return file("text/plain;charset=UTF-8", "User-agent: *\n" + allowed);
    }

    Answer sitemap() {
        StringBuilder xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                """);
        xml.append("<url><loc>")
                .append(installation.address(Sitemap.directory()))
                .append("</loc></url>\n");
        for (Listings.Listed listed : listings.newest()) {
            xml.append("<url><loc>")
                    .append(installation.address(Sitemap.partner(listed.slug())))
                    .append("</loc><lastmod>")
                    .append(listed.changedAt())
                    .append("</lastmod></url>\n");
        }
        return file("application/xml;charset=UTF-8", xml.append("</urlset>\n").toString());
    }

    private static Answer file(String type, String content) {
        return Answer.file(type, Answer.ASK_AGAIN, content.getBytes(StandardCharsets.UTF_8));
    }
}
