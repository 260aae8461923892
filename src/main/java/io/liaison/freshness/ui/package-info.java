/** The screens of freshness: the page behind a reminder and the visitors' form, plain HTML, and the partner's own screen. */
@NullMarked
package io.liaison.freshness.ui;

import org.jspecify.annotations.NullMarked;
