/**
 * What every signed-in screen is made of: the page header with its one heading, banners, badges and the words for an empty list. These say how a
 * screen looks, never what is on it. Start reading at {@link io.liaison.base.ui.PageHeader}.
 */
@NamedInterface("ui")
@NullMarked
package io.liaison.base.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
