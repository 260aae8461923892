/**
 * Reads texts as words for finding: what is the same word however it is written, what its stem is, and which words are one typing error away. It
 * keeps nothing and knows no index. Start reading at {@link io.liaison.words.Words}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.liaison.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
