package io.liaison.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.audit.AuditEntry;
import io.liaison.audit.AuditFilter;
import io.liaison.audit.AuditTrail;
import io.liaison.base.InvalidInput;
import io.liaison.base.NothingHere;
import io.liaison.partners.PartnerEntry;
import io.liaison.partners.PartnerRegister;
import io.liaison.profile.ProfileEditing;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RealDatabase
class BulkCreationIntegrationTests {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    World world;

    @Autowired
    BulkCreation bulk;

    @Autowired
    PartnerRegister register;

    @Autowired
    ProfileEditing editing;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient jdbc;

    @Test
    @Tag("BR-271")
    @DisplayName("Point 9.24: a dry run says what would be made and what stands in the way, and makes nothing")
    void triesWithoutMakingAnything() {
        Tenant there = world.tenant("Weir " + mark);

        List<BulkRow> rows = tried("""
                name,address,admin
                Sluice %1$s,,ada@sluice-%1$s.example
                weir  %1$s,,
                Lock %1$s,%2$s,
                Basin %1$s,sluice-%1$s,
                Reserved %1$s,platform,
                """.formatted(mark, there.slug()));

        assertThat(rows).extracting(BulkRow::canBeMade).containsExactly(true, false, false, false, false);
        assertThat(rows.get(1).problems()).containsExactly("A partner of this name is here already.");
        assertThat(rows.get(2).problems()).first().asString().contains("Another partner has the address name");
        assertThat(rows.get(3).problems()).containsExactly("Line 2 has the same address.");
        assertThat(rows.get(4).problems()).first().asString().contains("reserved");
        assertThat(found("Sluice")).isEmpty();
        assertThat(invitations("sluice-" + mark)).isZero();
    }

    @Test
    @Tag("BR-271")
    @DisplayName("Point 9.24: all rows become partners with their drafts and invitations, each in the trail")
    void makesAllOfThem() {
        List<BulkRow> rows = tried("""
                name,admin,acronym,website
                Sluice %1$s,ada@sluice-%1$s.example,SLU,https://sluice.example
                Lock %1$s,,,
                """.formatted(mark));

        world.as(world.platformAdmin(), () -> bulk.create(rows));

        PartnerEntry sluice = found("Sluice").getFirst();
        assertThat(world.as(world.platformAdmin(), () -> editing.open(sluice.id()))
                        .content()
                        .acronym())
                .isEqualTo("SLU");
        assertThat(found("Lock")).hasSize(1);
        assertThat(invitations("sluice-" + mark)).isEqualTo(1);
        assertThat(world.as(world.platformAdmin(), () -> trail.entries(AuditFilter.ALL, AuditTrail.NEWEST)))
                .filteredOn(entry -> entry.action().equals("Create partner"))
                .extracting(AuditEntry::subject)
                .contains("Sluice " + mark, "Lock " + mark);
    }

    @Test
    @Tag("BR-271")
    @DisplayName("Point 9.24: where one row cannot be made after all, none is")
    void makesAllOrNone() {
        List<BulkRow> rows = tried("name\nSluice %1$s\nLock %1$s\n".formatted(mark));
        world.as(world.platformAdmin(), () -> bulk.create(tried("name,address\nFirst %1$s,lock-%1$s".formatted(mark))));

        assertThatThrownBy(() -> world.as(world.platformAdmin(), () -> bulk.create(rows)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Line 3, Lock " + mark)
                .hasMessageContaining("Nothing was made");
        assertThat(found("Sluice")).isEmpty();
    }

    @Test
    void isForThePlatformOnly() {
        Tenant tenant = world.tenant("Weir " + mark);

        assertThatThrownBy(() -> world.as(tenant.admin(), () -> bulk.tryTable("name\nSluice")))
                .isInstanceOf(NothingHere.class);
        assertThatThrownBy(() -> world.as(tenant.admin(), () -> bulk.create(List.of())))
                .isInstanceOf(NothingHere.class);
    }

    private List<BulkRow> tried(String csv) {
        return world.as(world.platformAdmin(), () -> bulk.tryTable(csv));
    }

    private List<PartnerEntry> found(String name) {
        return world.as(world.platformAdmin(), () -> register.search(name + " " + mark));
    }

    private long invitations(String host) {
        return jdbc.sql("select count(*) from for_tests.posted_mail where recipient like ?")
                .param("%@" + host + ".example")
                .query(Long.class)
                .single();
    }
}
