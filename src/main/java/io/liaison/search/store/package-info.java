/**
 * Keeps documents in a Lucene index: one for each part, those of a document as one block, whose last also tells what is told once. It is given what a
 * word counts, not in which field it stands; it knows neither questions nor hits. Start reading at {@link io.liaison.search.store.Store}.
 */
@NullMarked
package io.liaison.search.store;

import org.jspecify.annotations.NullMarked;
