/**
 * Figures of what the public reads and asks: counted in memory without anything about who, written in bulk, shown to the platform and, of its own page, to
 * each partner. Start reading at {@link io.liaison.figures.Figures}; counting is in {@link io.liaison.figures.Counting}.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: ui",
            "database",
            "partners",
            "content",
            "delivery",
            "directory",
            "listings"
        })
@NullMarked
package io.liaison.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
