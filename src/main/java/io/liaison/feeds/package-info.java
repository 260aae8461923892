/**
 * What programs ask for by custom: the Atom feed of the directory and of any search, sitemaps, robots.txt and llms.txt. It names pages and says what
 * is new; what a page says stands on the page. Start reading at {@link io.liaison.feeds.FeedAddresses}.
 */
@ApplicationModule(allowedDependencies = {"base", "content", "delivery", "directory", "listings", "profile :: page"})
@NullMarked
package io.liaison.feeds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
