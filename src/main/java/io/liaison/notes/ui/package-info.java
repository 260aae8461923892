/** Which partners have something open, for the platform. */
@NullMarked
package io.liaison.notes.ui;

import org.jspecify.annotations.NullMarked;
