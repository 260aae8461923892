/** The three questions and the comparison, as plain HTML from ready bytes and live. Start reading at {@link io.liaison.choosing.ui.ChoosingAddresses}. */
@NullMarked
package io.liaison.choosing.ui;

import org.jspecify.annotations.NullMarked;
