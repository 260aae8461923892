/**
 * Helps a visitor choose: three questions that lead to offers with the reason why each fits, and up to four offers side by side. It reads what is
 * live and nothing else, keeps nothing about anybody, and every state of it is an address. Start reading at
 * {@link io.liaison.choosing.GuidedMatch} and {@link io.liaison.choosing.SideBySide}.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: ui",
            "content",
            "delivery",
            "directory",
            "listings",
            "profile :: page",
            "markup"
        })
@NullMarked
package io.liaison.choosing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
