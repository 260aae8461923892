/** A comparison as people read it, built from HTML components only, so that it can be shown live and serialised. */
@NamedInterface("page")
@NullMarked
package io.liaison.comparison.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
