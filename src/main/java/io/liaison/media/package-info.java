/**
 * Logos and pictures: what may come in, how it is re-encoded, and how it is delivered by the hash of its bytes. It does not know which profile
 * shows a picture. Start reading at {@link io.liaison.media.PictureStore}.
 */
@ApplicationModule(allowedDependencies = {"base"})
@NullMarked
package io.liaison.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
