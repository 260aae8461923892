package io.liaison.links;

/** Thrown where an address leads to a host that is not on the public Internet. */
class ForbiddenHost extends Exception {}
