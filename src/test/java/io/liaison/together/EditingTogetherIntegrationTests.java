package io.liaison.together;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.accounts.SignedIn;
import io.liaison.content.ContentPlaces;
import io.liaison.content.ProfileContent;
import io.liaison.profile.ProfileEditing;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RealDatabase
class EditingTogetherIntegrationTests {

    @Autowired
    World world;

    @Autowired
    EditingTogether together;

    @Autowired
    UndecidedTexts undecided;

    @Autowired
    ProfileEditing editing;

    private final UUID mine = UUID.randomUUID();
    private final UUID theirs = UUID.randomUUID();

    @Test
    @Tag("BR-112")
    void tellsWhoElseIsThereAndInWhichField() {
        Tenant tenant = world.tenant("Company Institute");
        beat(tenant, tenant.admin(), theirs, "vision");

        Company company = beat(tenant, tenant.editor(), mine, "overview");

        assertThat(company.others())
                .singleElement()
                .satisfies(other -> assertThat(other.place()).isEqualTo("vision"))
                .satisfies(other ->
                        assertThat(other.account()).isEqualTo(tenant.admin().id()));
    }

    @Test
    void forgetsAWindowThatLeaves() {
        Tenant tenant = world.tenant("Parting Institute");
        beat(tenant, tenant.admin(), theirs, "vision");

        world.as(tenant.admin(), () -> together.leave(tenant.id(), theirs));

        assertThat(beat(tenant, tenant.editor(), mine, "").others()).isEmpty();
    }

    @Test
    void tellsOnlyItsOwnAccountOfAWindowAside() {
        Tenant tenant = world.tenant("Covered Institute");
        world.as(tenant.admin(), () -> together.stepAside(tenant.id(), theirs));

        assertThat(beat(tenant, tenant.editor(), mine, "").others()).isEmpty();
        assertThat(beat(tenant, tenant.admin(), mine, "").others()).hasSize(1);
    }

    @Test
    void tellsWhichFieldsWereChangedAndByWhom() {
        Tenant tenant = world.tenant("Changing Institute");
        long before = world.as(tenant.editor(), () -> together.lastNumber(tenant.id()));

        write(tenant, "Changed.");

        assertThat(beat(tenant, tenant.editor(), mine, "", before).changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.place()).isEqualTo("overview");
                    assertThat(change.by()).isEqualTo(tenant.admin().id());
                    assertThat(change.number()).isGreaterThan(before);
                });
        long after = world.as(tenant.editor(), () -> together.lastNumber(tenant.id()));
        assertThat(beat(tenant, tenant.editor(), mine, "", after).changes()).isEmpty();
        write(tenant, "Changed again.");
        assertThat(beat(tenant, tenant.editor(), mine, "", after).changes()).hasSize(1);
    }

    @Test
    @Tag("BR-111")
    void keepsWhatIsUndecidedForItsAuthorAlone() {
        Tenant tenant = world.tenant("Wavering Institute");

        world.as(tenant.editor(), () -> undecided.keep(tenant.id(), "overview", "\"Mine.\""));

        assertThat(world.as(tenant.editor(), () -> undecided.of(tenant.id()))).containsEntry("overview", "\"Mine.\"");
        assertThat(world.as(tenant.admin(), () -> undecided.of(tenant.id()))).isEmpty();
        world.as(tenant.editor(), () -> undecided.forget(tenant.id(), "overview"));
        assertThat(world.as(tenant.editor(), () -> undecided.of(tenant.id()))).isEmpty();
    }

    private void write(Tenant tenant, String overview) {
        world.as(tenant.admin(), () -> {
            ProfileContent base = editing.open(tenant.id()).content();
            editing.save(tenant.id(), base, ContentPlaces.withText(base, "overview", overview));
        });
    }

    private Company beat(Tenant tenant, SignedIn account, UUID window, String place) {
        return beat(tenant, account, window, place, 0);
    }

    private Company beat(Tenant tenant, SignedIn account, UUID window, String place, long since) {
        return world.as(account, () -> together.beat(tenant.id(), window, place, since));
    }
}
