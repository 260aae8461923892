/** The platform's way to bring in an old page. */
@NullMarked
package io.liaison.importing.ui;

import org.jspecify.annotations.NullMarked;
