/**
 * From an upload nobody vouches for to a clean picture. Files are decoded and drawn in a process of their own, with little memory and little time, so that a hostile one can exhaust
 * neither the node's; the node itself only ever decodes what was encoded there. It stores nothing and knows no partner. Start reading at
 * {@link io.liaison.media.drawing.PictureDrawing} for the node's side, at {@link io.liaison.media.drawing.DrawingMain} for the other.
 */
@NullMarked
package io.liaison.media.drawing;

import org.jspecify.annotations.NullMarked;
