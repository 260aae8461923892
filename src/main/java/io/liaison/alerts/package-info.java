/**
 * News of a saved search by mail, for visitors without an account: asked for with an address, started from a letter to it, told at most once a day or
 * week, ended with one click. It keeps the address and the question, and nothing once it is stopped. Start reading at {@link io.liaison.alerts.Alerts};
 * what comes by itself is in {@link io.liaison.alerts.AlertRounds}.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: ui",
            "database",
            "mail",
            "content",
            "directory",
            "listings",
            "profile :: page",
            "search",
            "markup"
        })
@NullMarked
package io.liaison.alerts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
