package io.liaison.demo;

import io.liaison.base.EmailAddress;
import io.liaison.base.Slug;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One entry of {@code demo/partners.json}: what belongs to a partner besides its content. Files are named relative to {@code demo/}.
 *
 * @param contentFile the live content, as {@link io.liaison.content.ContentJson} writes it, without pictures
 * @param pendingFile a changed content that waits for review, where there is one
 * @param editorEmail an Editor beside the Admin, where there is one
 */
record DemoPartner(
        String slug,
        String contentFile,
        String logoSvg,
        String logoAlternativeText,
        List<SectionPicture> sectionPictures,
        String adminEmail,
        @Nullable String editorEmail,
        @Nullable String pendingFile) {

    /** A drawing for one section of the content. */
    record SectionPicture(String sectionId, String svg, String alternativeText) {}

    Slug address() {
        return new Slug(slug);
    }

    EmailAddress admin() {
        return new EmailAddress(adminEmail);
    }

    Optional<EmailAddress> editor() {
        return Optional.ofNullable(editorEmail).map(EmailAddress::new);
    }

    Optional<String> pending() {
        return Optional.ofNullable(pendingFile);
    }
}
