/** The pages of alerts, plain HTML without script or session: asking for one, and what the link in a letter leads to. */
@NullMarked
package io.liaison.alerts.ui;

import org.jspecify.annotations.NullMarked;
