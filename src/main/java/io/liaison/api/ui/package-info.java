/** The page that explains the API to people, made from the API's own description. Start reading at {@link io.liaison.api.ui.ApiPage}. */
@NullMarked
package io.liaison.api.ui;

import org.jspecify.annotations.NullMarked;
