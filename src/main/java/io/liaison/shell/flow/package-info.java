/**
 * Who may use Flow, and how much of it: people with an account, up to a number of views each. Start reading at {@link io.liaison.shell.flow.FlowAccess}.
 */
@NullMarked
package io.liaison.shell.flow;

import org.jspecify.annotations.NullMarked;
