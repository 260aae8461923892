package io.liaison.base;

/** Who may call a service method. */
public enum Caller {
    /** Everybody, signed in or not. A {@link PartnerId} argument opens that tenant to the call. */
    ANYONE,
    /** Every account that is signed in. */
    ACCOUNT,
    /** A member of the partner named by the first argument, Editor or Admin. */
    EDITOR,
    /** An Admin of the partner named by the first argument. */
    ADMIN,
    /** A platform admin. */
    PLATFORM
}
