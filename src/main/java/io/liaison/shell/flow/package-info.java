/**
 * Who may use Flow, and how much of it: people with an account, up to a number of views each, and until the public side does without Flow the live views
 * of strangers, few and not for long. Start reading at {@link io.liaison.shell.flow.FlowAccess}.
 */
@NullMarked
package io.liaison.shell.flow;

import org.jspecify.annotations.NullMarked;
