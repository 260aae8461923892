package io.liaison.partners;

import io.liaison.base.PartnerId;
import io.liaison.base.Slug;
import java.util.Optional;

/** What the public side knows of addresses at which partners once were. */
public interface FormerAddresses {

    /** Whose address it was before; empty when it never was anybody's, or is somebody's now. */
    Optional<PartnerId> formerOwner(Slug slug);
}
