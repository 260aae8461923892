/**
 * The public profile page as one component: what the directory delivers, the editor previews and the reviewer sees "as published", and the
 * plain-HTML document it is delivered in. Built only from HTML components, so that the same tree is shown live and serialised. Start reading at
 * {@link io.liaison.profile.page.PublicDocument}.
 */
@NamedInterface("page")
@NullMarked
package io.liaison.profile.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
