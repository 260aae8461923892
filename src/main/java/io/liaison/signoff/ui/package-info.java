/** The page behind a link for sign-off, as plain HTML, and the screen on which Admins send and revoke links. */
@NullMarked
package io.liaison.signoff.ui;

import org.jspecify.annotations.NullMarked;
