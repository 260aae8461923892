package io.liaison.accounts;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All accounts. */
interface Accounts extends Repository<Account, UUID> {

    Optional<Account> findByEmail(String email);

    Optional<Account> findById(UUID id);

    List<Account> findAllByIdIn(Collection<UUID> ids);

    boolean existsByPlatformAdminTrue();

    List<Account> findAllByPlatformAdminTrueAndSuspendedAtIsNull();

    /** Those who may act, each kept from changing until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.platformAdmin and a.suspendedAt is null order by a.id")
    List<Account> lockPlatformAdmins();

    @Query("""
            select a from Account a
             where lower(a.name) like concat('%', lower(:words), '%') escape '\\'
                or a.email like concat('%', lower(:words), '%') escape '\\'
             order by lower(a.name)""")
    List<Account> search(String words, Limit limit);

    /**
     * Gives or takes platform rights and writes the trail. The database sees to it that a platform admin does so, or that there is none yet.
     *
     * @return nothing of interest
     */
    @Query(nativeQuery = true, value = "select cast(set_platform_rights(:account, :given) as text)")
    String setPlatformRights(UUID account, boolean given);

    /** Written at once, for what plain SQL in the same transaction refers to. */
    Account saveAndFlush(Account account);
}
