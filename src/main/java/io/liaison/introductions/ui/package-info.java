/**
 * The screens of introductions: the public form and the requester's status page, plain HTML without script or session, and the partner's list in
 * its workspace. Start reading at {@link io.liaison.introductions.ui.RequestPages}.
 */
@NullMarked
package io.liaison.introductions.ui;

import org.jspecify.annotations.NullMarked;
