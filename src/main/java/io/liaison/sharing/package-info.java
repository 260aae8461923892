/**
 * Pictures that go with links to public pages when somebody shares them (Open Graph): drawn on the server, once for each published version, and kept as
 * ready bytes. Where nothing can be drawn, pages do without. Start reading at {@link io.liaison.sharing.PictureAddresses}; how one looks is in
 * {@link io.liaison.sharing.PartnerPicture}.
 */
@ApplicationModule(allowedDependencies = {"base", "content", "media", "delivery", "listings", "profile :: page"})
@NullMarked
package io.liaison.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
