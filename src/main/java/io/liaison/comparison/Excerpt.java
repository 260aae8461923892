package io.liaison.comparison;

import java.util.List;

/** A change in so few words that it can be read in a list: what changed, with a little of what stands around it. */
public record Excerpt(String field, List<Segment> segments) {}
