package io.liaison.alerts;

import io.liaison.base.EmailAddress;
import io.liaison.directory.DirectoryQuery;

/** An alert as its owner sees it. */
public record AlertDetails(DirectoryQuery question, EmailAddress email, Frequency frequency, boolean isConfirmed) {}
