/**
 * Reads a page of an institute's old static site (Markdown with front matter) into a draft, with a finding for everything that was repaired, is
 * doubtful or fits nowhere: no word of the page is dropped silently. Makes partners of pages, of a table or of ROR ids; the records of these ids are all that
 * it fetches. Start reading at {@link io.liaison.importing.MarkdownImport} and {@link io.liaison.importing.BulkCreation}.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: ui",
            "partners",
            "content",
            "links",
            "notes",
            "profile",
            "profile :: page"
        })
@NullMarked
package io.liaison.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
