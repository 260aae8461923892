/**
 * Finds documents by what people type. It keeps an index in memory, of documents with parts, and knows nothing of partners, screens or databases;
 * the directory feeds it and reads its hits. Readers never wait for writers. Start reading at {@link io.liaison.search.SearchIndex}; below it
 * {@code answer} knows {@code plan} and {@code store}, {@code plan} knows {@code store}, and none of them the root.
 */
@ApplicationModule(allowedDependencies = {"words"})
@NullMarked
package io.liaison.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
