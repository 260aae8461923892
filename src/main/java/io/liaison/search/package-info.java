/**
 * Finds documents by what people type. It keeps a Lucene index of documents with parts, and knows nothing of partners, screens or databases;
 * the directory feeds it and reads its hits. Readers never wait for writers. Start reading at {@link io.liaison.search.SearchIndex}; below it
 * {@code answer} knows {@code plan}, {@code plan} knows {@code store}, all know {@code text}, and none of them the root.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.liaison.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
