/**
 * Whether web addresses answer. They are asked in the background, one at a time and slowly, and never where only this machine can go: an address
 * somebody typed must not become a way into the network behind it. The module keeps what it learnt for every address, of no tenant in particular, and does not know who
 * links there. Others read documents through {@link io.liaison.links.PublicFetch}, under the same rules. Start reading at {@link io.liaison.links.LinkChecks}; the protection is {@link io.liaison.links.PublicHosts}.
 */
@ApplicationModule(allowedDependencies = {"base"})
@NullMarked
package io.liaison.links;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
