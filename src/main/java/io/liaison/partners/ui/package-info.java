/** The platform's partners, the team's page, and the page behind an invitation. */
@NullMarked
package io.liaison.partners.ui;

import org.jspecify.annotations.NullMarked;
