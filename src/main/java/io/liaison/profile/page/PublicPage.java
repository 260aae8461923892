package io.liaison.profile.page;

import io.liaison.markup.Node;
import org.jspecify.annotations.Nullable;

/**
 * A public page: what its document says about it, and its content.
 *
 * @param title of the document, without the portal's name
 * @param description one or two sentences for search engines and previews
 * @param path the page's own address on this site, the canonical one
 * @param isIndexed whether search engines may list it
 * @param image address of a preview picture on this site, or null
 * @param jsonLd structured data as JSON, or null
 * @param feed address on this site of a feed of what is new here, or null
 * @param main what stands between the header and the footer, inside {@code main}
 */
public record PublicPage(
        String title,
        String description,
        String path,
        boolean isIndexed,
        @Nullable String image,
        @Nullable String jsonLd,
        @Nullable String feed,
        Node main) {

    /** A page of which there is no feed. */
    public PublicPage(
            String title,
            String description,
            String path,
            boolean isIndexed,
            @Nullable String image,
            @Nullable String jsonLd,
            Node main) {
        this(title, description, path, isIndexed, image, jsonLd, null, main);
    }
}
