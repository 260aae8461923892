/**
 * What people paste from Word, web pages and mails, as the Markdown that texts are written in, and what was changed for it. Libraries read the page and
 * write the Markdown; what is ours is what Word writes and no library knows. Start reading at {@link io.liaison.content.pasting.PastedText}.
 */
@NamedInterface("pasting")
@NullMarked
package io.liaison.content.pasting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
