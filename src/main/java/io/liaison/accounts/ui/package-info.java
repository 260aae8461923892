/** The pages in front of the signed-in side: signing in, a forgotten password, a new one. */
@NullMarked
package io.liaison.accounts.ui;

import org.jspecify.annotations.NullMarked;
