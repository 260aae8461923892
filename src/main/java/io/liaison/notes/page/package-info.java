/** Notes as both sides see them, beside whatever they are about: the same panel in the partner's editor and on the reviewer's desk. */
@NamedInterface("page")
@NullMarked
package io.liaison.notes.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
