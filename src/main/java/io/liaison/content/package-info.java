/**
 * What a profile can say: the content as one immutable value, its limits, its JSON form, the vocabularies and form templates it refers to, the
 * synonyms by which it is searched, and the rendering of its Markdown. It knows neither revisions nor screens. Start reading at {@link io.liaison.content.ProfileContent}.
 */
@ApplicationModule(allowedDependencies = {"base", "base :: ui", "accounts", "audit"})
@NullMarked
package io.liaison.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
