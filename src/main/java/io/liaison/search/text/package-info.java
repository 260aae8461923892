/**
 * Takes texts apart into words, by Lucene's analysers: tokens, folding and stems are theirs; what joins words, and what says nothing, is told here.
 * Start reading at {@link io.liaison.search.text.Analysis}.
 */
@NullMarked
package io.liaison.search.text;

import org.jspecify.annotations.NullMarked;
