/** The letters that demo mode keeps. */
@NullMarked
package io.liaison.mail.ui;

import org.jspecify.annotations.NullMarked;
