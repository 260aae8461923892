/**
 * The web server, Jetty, and what belongs to it rather than to a page: which proxies are believed, the header fields of every answer, errors that no page
 * of ours answers, and what the access log leaves out. It knows no capability. Start reading at {@link io.liaison.server.ServerConfiguration}.
 */
@ApplicationModule(allowedDependencies = "base")
@NullMarked
package io.liaison.server;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
