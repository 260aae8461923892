/** The card and its address. Start reading at {@link io.liaison.embed.ui.EmbedAddress}. */
@NullMarked
package io.liaison.embed.ui;

import org.jspecify.annotations.NullMarked;
