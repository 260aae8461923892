/** The pages of signing in, of passwords and of invitations: plain HTML that works without script. */
@NullMarked
package io.liaison.signin.ui;

import org.jspecify.annotations.NullMarked;
