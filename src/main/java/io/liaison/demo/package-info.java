/**
 * What a demonstration starts with: accounts, ACTRIS and invented partners with everything a profile can say, changes that wait for
 * review, were returned or have a date, and one partner whose old page was imported. It goes through the same services as people do and knows no table. It does nothing outside demo mode, and nobody imports it. Start
 * reading at {@link io.liaison.demo.DemoLoader}.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "accounts",
            "mail",
            "partners",
            "content",
            "media",
            "profile",
            "review",
            "notes",
            "importing",
            "listings"
        })
@NullMarked
package io.liaison.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
