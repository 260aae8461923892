/**
 * Logos and pictures: what may come in, how it is re-encoded, and how it is delivered by the hash of its bytes, and until when they are kept. It does not know
 * what a profile says: the database notes which stored texts show a picture. Start reading at {@link io.liaison.media.PictureStore}.
 */
@ApplicationModule(allowedDependencies = {"base", "database"})
@NullMarked
package io.liaison.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
