/** The platform's lists: the terms partners choose from, and the hosted forms. */
@NullMarked
package io.liaison.content.ui;

import org.jspecify.annotations.NullMarked;
