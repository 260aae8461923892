/**
 * The directory for programs: a read-only JSON API, its description (OpenAPI) and exports of any search. It says what the public pages say and
 * nothing else, and reads only the listings. Start reading at {@link io.liaison.api.ApiAddresses}.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "content",
            "delivery",
            "directory",
            "listings",
            "profile :: page",
            "search",
            "search",
            "markup"
        })
@NullMarked
package io.liaison.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
