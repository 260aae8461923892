package io.liaison.signoff;

import io.liaison.content.ProfileContent;
import java.util.Optional;

/**
 * What somebody asked for sign-off reads.
 *
 * @param content the version as it was when they were asked
 * @param live what was live then
 * @param isOutdated whether the partner has written on since, so that this is no longer what it says anywhere
 */
public record SignOffPage(
        SignOffDetails details, ProfileContent content, Optional<ProfileContent> live, boolean isOutdated) {}
