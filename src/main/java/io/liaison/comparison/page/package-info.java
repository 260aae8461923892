/** A comparison as people read it, as markup: the same on the reviewer's desk, in the history and on the page of a sign-off. */
@NamedInterface("page")
@NullMarked
package io.liaison.comparison.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
