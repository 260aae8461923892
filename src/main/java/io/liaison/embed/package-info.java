/**
 * A partner's profile as a small card that other sites show in a frame: no script, no cookie, and its own content security policy, which lets any
 * site frame it and nothing else. Start reading at {@link io.liaison.embed.ui.EmbedAddress}.
 */
@ApplicationModule(allowedDependencies = {"base", "content", "delivery", "listings", "profile :: page", "markup"})
@NullMarked
package io.liaison.embed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
