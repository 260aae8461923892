/**
 * People at work in real browsers: editors, reviewers and readers. They find what they use by role and label, as people do. Start reading at
 * {@link io.liaison.bench.browser.Editor}.
 */
@NullMarked
package io.liaison.bench.browser;

import org.jspecify.annotations.NullMarked;
