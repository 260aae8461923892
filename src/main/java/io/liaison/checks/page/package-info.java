/** Findings as a reviewer reads them, built from HTML components only. */
@NamedInterface("page")
@NullMarked
package io.liaison.checks.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
