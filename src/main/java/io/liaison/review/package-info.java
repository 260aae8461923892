/**
 * The desk: what waits for a verdict, what it changes, and the verdict itself, never given by those who wrote or submitted. Start reading at
 * {@link io.liaison.review.ReviewDesk}.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: ui",
            "accounts",
            "audit",
            "notices",
            "notes",
            "notes :: page",
            "partners",
            "content",
            "checks",
            "checks :: page",
            "comparison",
            "comparison :: page",
            "profile",
            "profile :: page",
            "signoff"
        })
@NullMarked
package io.liaison.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
