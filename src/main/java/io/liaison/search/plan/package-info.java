/**
 * What is to be looked for when somebody types something: words in all their forms, synonyms, and words put right, as far as they stand in the
 * store. It finds nothing itself; start reading at {@link io.liaison.search.plan.Planner}.
 */
@NullMarked
package io.liaison.search.plan;

import org.jspecify.annotations.NullMarked;
