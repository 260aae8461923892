/** What an account hears of by mail, and how often. */
@NullMarked
package io.liaison.notices.ui;

import org.jspecify.annotations.NullMarked;
