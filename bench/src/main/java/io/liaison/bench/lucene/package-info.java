/** Apache Lucene on the same documents and questions, as its documentation recommends to use it: what an index of our own is compared with. */
@NullMarked
package io.liaison.bench.lucene;

import org.jspecify.annotations.NullMarked;
