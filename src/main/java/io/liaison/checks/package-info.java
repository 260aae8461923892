/**
 * What a profile should not go to the public with: placeholders, missing descriptions, dead or wrong links, a misspelt name, somebody else's words.
 * Each check is a small pure class; {@link io.liaison.checks.Checks} asks them all. What they find either blocks a submission or only advises.
 * The module judges words and links, never people, and it knows no revision: whoever holds the content asks. Start reading at
 * {@link io.liaison.checks.Checks}.
 */
@ApplicationModule(allowedDependencies = {"base", "content", "links", "notes", "markup"})
@NullMarked
package io.liaison.checks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
