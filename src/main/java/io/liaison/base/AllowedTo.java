package io.liaison.base;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * States who may call a public service method, and decides what its transaction can see. A method open to {@link Caller#EDITOR} or
 * {@link Caller#ADMIN} takes the {@link PartnerId} as its first argument; its transaction then reaches that tenant and no other.
 * Whoever is not allowed gets {@link NothingHere}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedTo {

    Caller[] value();

    /** Whether the members of a partner that has been withdrawn may still call it. They may read in any case. */
    boolean afterWithdrawal() default false;
}
