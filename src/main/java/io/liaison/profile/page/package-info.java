/**
 * The public profile page, the frame and the head of every public page, and what their forms are made of: trees of {@link io.liaison.markup.Node}s,
 * written as a document for the public and shown as they are in preview and review. Start reading at {@link io.liaison.profile.page.PublicDocument}.
 */
@NamedInterface("page")
@NullMarked
package io.liaison.profile.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
