package io.liaison.bench.generator;

/**
 * What to generate.
 *
 * @param partners how many, numbered from 1
 * @param editors how many of the first partners have an editor who can sign in
 * @param seed the same seed gives the same partners
 */
public record Plan(int partners, int editors, long seed) {

    public Plan {
        if (partners < 1 || editors < 0 || editors > partners) {
            throw new IllegalArgumentException("Generate at least one partner, and at most one editor for each.");
        }
    }
}
