package io.liaison.listings;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.PartnerId;
import io.liaison.checks.Marks;
import io.liaison.checks.OtherPartners.Bearer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RealDatabase
class ListedPartnersIntegrationTests {

    @Autowired
    World world;

    @Autowired
    ListedPartners partners;

    @Test
    void knowsAPartnerByItsMarksAndNotTheOneThatAsks() {
        Tenant tenant = world.published("Ferryman Institute", World.content("Ferryman Institute", "Overview."));
        List<String> marks = List.of(Marks.slug(tenant.slug().value()), "name:ferryman institute", "host:nobody.org");

        assertThat(partners.bearing(PartnerId.random(), marks))
                .filteredOn(bearer -> bearer.partner().equals(tenant.id()))
                .singleElement()
                .satisfies(bearer -> assertThat(bearer.marks())
                        .containsExactlyInAnyOrder(Marks.slug(tenant.slug().value()), "name:ferryman institute"));
        assertThat(partners.bearing(tenant.id(), marks))
                .extracting(Bearer::partner)
                .doesNotContain(tenant.id());
    }

    @Test
    void forgetsTheMarksOfWhatWasSaidBefore() {
        Tenant tenant = world.published("Bargeman Institute", World.content("Bargeman Institute", "Overview."));
        world.publish(tenant, World.content("Lockkeeper Institute", "Overview."));

        assertThat(partners.bearing(PartnerId.random(), List.of("name:bargeman institute")))
                .isEmpty();
    }
}
