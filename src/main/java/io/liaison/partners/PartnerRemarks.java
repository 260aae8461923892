package io.liaison.partners;

import io.liaison.base.PartnerId;
import java.util.Collection;
import java.util.Map;

/** What another module has to say about partners in the platform's list; every bean of this kind is asked. */
public interface PartnerRemarks {

    /** A word or two for each partner there is something to say about. Only for platform admins. */
    Map<PartnerId, String> about(Collection<PartnerId> partners);
}
