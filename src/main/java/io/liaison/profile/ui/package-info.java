/** A partner's own side: its partners at a glance, the editor, the preview and the history. Start reading at ProfileEditorView. */
@NullMarked
package io.liaison.profile.ui;

import org.jspecify.annotations.NullMarked;
