/**
 * The public screens: the directory, a partner's profile and the errors, as plain HTML from ready bytes, and the directory inside the frame of
 * signed-in people. Start reading at {@link io.liaison.directory.ui.PublicSite}.
 */
@NullMarked
package io.liaison.directory.ui;

import org.jspecify.annotations.NullMarked;
