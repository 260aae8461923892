package io.liaison.together;

import io.liaison.base.AccountId;

/**
 * Another window in which the same draft is open.
 *
 * @param place the field its author is in, or empty
 */
public record AlsoEditing(AccountId account, String name, String place) {}
