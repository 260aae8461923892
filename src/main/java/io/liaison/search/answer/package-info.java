/**
 * Looks in the store for what a plan says, counts it by facet and puts it in order. Hits for people are made of it in the root; start reading at
 * {@link io.liaison.search.answer.Matches}.
 */
@NullMarked
package io.liaison.search.answer;

import org.jspecify.annotations.NullMarked;
