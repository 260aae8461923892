/**
 * Pages as trees of small immutable nodes that write themselves as UTF-8, escaping as they go. What stands in them is made by the functions of
 * {@link io.liaison.markup.Markup}; nothing here knows what a page is about. Start reading at {@link io.liaison.markup.Node}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.liaison.markup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
