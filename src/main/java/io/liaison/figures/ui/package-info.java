/** The screens of figures: the platform's, and each partner's own. */
@NullMarked
package io.liaison.figures.ui;

import org.jspecify.annotations.NullMarked;
