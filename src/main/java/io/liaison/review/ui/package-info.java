/** The reviewer's screens: what waits, one submission with what it changes, and the platform's overview. */
@NullMarked
package io.liaison.review.ui;

import org.jspecify.annotations.NullMarked;
