package io.liaison.directory;

import io.liaison.base.PartnerId;
import io.liaison.content.ContentJson;
import io.liaison.content.Vocabularies;
import io.liaison.partners.PartnerListedAgain;
import io.liaison.partners.PartnerUnlisted;
import io.liaison.partners.PartnerWithdrawn;
import io.liaison.profile.ProfilePublished;
import io.liaison.profile.ProfileUnpublished;
import io.liaison.search.Document;
import io.liaison.search.SearchIndex;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** This node's index of what is listed. */
@Component
class DirectoryIndex {

    private static final String LISTED = "select id, content, published_at from listing where is_listed";

    private final JdbcClient jdbc;
    private final Vocabularies vocabularies;
    private final ReentrantLock filling = new ReentrantLock();
    private volatile @Nullable SearchIndex index;

    DirectoryIndex(JdbcClient jdbc, Vocabularies vocabularies) {
        this.jdbc = jdbc;
        this.vocabularies = vocabularies;
    }

    SearchIndex current() {
        SearchIndex known = index;
        return known == null ? fill() : known;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void follow(ProfilePublished published) {
        renew(published.partner());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void follow(ProfileUnpublished unpublished) {
        renew(unpublished.partner());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void follow(PartnerWithdrawn withdrawn) {
        renew(withdrawn.partner());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void follow(PartnerUnlisted unlisted) {
        renew(unlisted.partner());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void follow(PartnerListedAgain listed) {
        renew(listed.partner());
    }

    private SearchIndex fill() {
        filling.lock();
        try {
            SearchIndex known = index;
            if (known != null) {
                return known;
            }
            SearchIndex filled = new SearchIndex();
            filled.replace(jdbc.sql(LISTED).query(this::document).list(), List.of());
            index = filled;
            return filled;
        } finally {
            filling.unlock();
        }
    }

    private void renew(PartnerId partner) {
        filling.lock();
        try {
            SearchIndex known = index;
            if (known == null) {
                return;
            }
            List<Document> changed = jdbc.sql(LISTED + " and id = ?")
                    .param(partner.value())
                    .query(this::document)
                    .list();
            known.replace(changed, changed.isEmpty() ? List.of(partner.value()) : List.of());
        } finally {
            filling.unlock();
        }
    }

    private Document document(ResultSet row, int number) throws SQLException {
        return ListingDocuments.of(
                new PartnerId(row.getObject("id", UUID.class)),
                ContentJson.read(row.getString("content")),
                List.of(),
                row.getTimestamp("published_at").toInstant(),
                vocabularies);
    }
}
