package io.liaison.importing;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** The kept parts within reach. */
interface StoredParts extends Repository<StoredPart, UUID> {

    List<StoredPart> findAllByPartnerIdOrderByPlace(UUID partnerId, Limit limit);

    StoredPart save(StoredPart part);
}
