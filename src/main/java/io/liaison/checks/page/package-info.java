/** Findings as a reviewer reads them, as markup. */
@NamedInterface("page")
@NullMarked
package io.liaison.checks.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
