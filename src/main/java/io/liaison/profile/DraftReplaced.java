package io.liaison.profile;

import io.liaison.base.AccountId;
import io.liaison.base.PartnerId;
import java.time.Instant;

/** The draft says something else as a whole: an old revision was restored, or a page imported. */
record DraftReplaced(PartnerId partner, AccountId by, Instant at) {}
