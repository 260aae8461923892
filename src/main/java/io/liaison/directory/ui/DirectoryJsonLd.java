package io.liaison.directory.ui;

import io.liaison.base.Installation;
import io.liaison.base.Sitemap;
import io.liaison.profile.page.JsonLd;
import java.util.List;

/** The directory as structured data: a site that can be searched, and a collection of data that can be had. */
final class DirectoryJsonLd {

    private DirectoryJsonLd() {}

    static String of(String description, Installation installation) {
        String home = installation.address(Sitemap.directory());
        JsonLd search = JsonLd.of("SearchAction")
                .with("target", JsonLd.of("EntryPoint").with("urlTemplate", home + "?q={search_term_string}"))
                .with("query-input", "required name=search_term_string");
        JsonLd site = JsonLd.of("WebSite")
                .with("@id", home + "#site")
                .with("url", home)
                .with("name", "Liaison")
                .with("description", description)
                .with("inLanguage", "en")
                .with("potentialAction", search);
        JsonLd data = JsonLd.of("Dataset")
                .with("@id", home + "#data")
                .with("url", installation.address(Sitemap.api()))
                .with("name", "Partners and the ways to work with them")
                .with("description", description)
                .with("isAccessibleForFree", true)
                .with(
                        "distribution",
                        List.of(
                                download("text/csv", installation.address(Sitemap.export("csv"))),
                                download("application/json", installation.address(Sitemap.apiPartners()))));
        return JsonLd.page(site, data);
    }

    private static JsonLd download(String type, String address) {
        return JsonLd.of("DataDownload").with("encodingFormat", type).with("contentUrl", address);
    }
}
