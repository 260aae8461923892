/**
 * How documents are kept: their words, where these stand and which stand side by side, their terms and names, in segments that never change and
 * are merged now and then. It knows nothing of questions; start reading at {@link io.liaison.search.store.Segments}.
 */
@NullMarked
package io.liaison.search.store;

import org.jspecify.annotations.NullMarked;
