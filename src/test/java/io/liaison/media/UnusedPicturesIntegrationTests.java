package io.liaison.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.base.InvalidInput;
import io.liaison.content.ContentPlaces;
import io.liaison.content.Picture;
import io.liaison.content.ProfileContent;
import io.liaison.content.Section;
import io.liaison.database.Reach;
import io.liaison.media.drawing.PictureFixtures;
import io.liaison.profile.ProfileEditing;
import io.liaison.signoff.SignOffLinks;
import io.liaison.signoff.SignOffWorld;
import io.liaison.together.UndecidedTexts;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@RealDatabase
@Tag("BR-353")
class UnusedPicturesIntegrationTests {

    private static final JsonMapper JSON = new JsonMapper();

    /** Each picture of another width, since equal ones are one. */
    private static int next = 100;

    @Autowired
    PictureStore store;

    @Autowired
    PictureUses uses;

    @Autowired
    ProfileEditing editing;

    @Autowired
    SignOffLinks links;

    @Autowired
    UndecidedTexts undecided;

    @Autowired
    World world;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactionManager;

    @Autowired
    Clock clock;

    World.Tenant tenant;

    @BeforeEach
    void makeAPartner() {
        tenant = world.tenant("Picture Institute");
    }

    @Test
    void anUploadThatNothingShowsIsKeptForAWeekAndNoLonger() {
        StoredPicture picture = uploaded();
        store.find(picture.sha256(), OptionalInt.of(96));

        removeAfter(Duration.ofDays(6));
        assertThat(isKept(picture)).isTrue();
        removeAfter(Duration.ofDays(8));

        assertThat(isKept(picture)).isFalse();
        assertThat(jdbc.sql("select count(*) from media_rendition where sha256 = ?")
                        .param(picture.sha256())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatADraftShowsStays() {
        StoredPicture logo = uploaded();
        StoredPicture inASection = uploaded();
        save(ContentPlaces.with(
                showing(logo),
                "sections",
                json(List.of(new Section("laboratory", "Laboratory", "What we have.", picture(inASection), null)))));

        removeAfter(Duration.ofDays(400));

        assertThat(isKept(logo)).isTrue();
        assertThat(isKept(inASection)).isTrue();
    }

    @Test
    void whatWasTakenOutCanBeChosenAgainForAWeek() {
        StoredPicture logo = uploaded();
        save(showing(logo));
        removeAfter(Duration.ofDays(30));
        save(showing(null));

        removeAfter(Duration.ofDays(6));
        assertThat(isKept(logo)).isTrue();
        save(showing(logo));
        removeAfter(Duration.ofDays(30));
        assertThat(isKept(logo)).isTrue();
        save(showing(null));
        removeAfter(Duration.ofDays(8));

        assertThat(isKept(logo)).isFalse();
    }

    @Test
    void whatAnOldRevisionShowsStays() {
        StoredPicture logo = uploaded();
        world.publish(tenant, showing(logo));
        world.publish(tenant, showing(null));

        removeAfter(Duration.ofDays(400));

        assertThat(isKept(logo)).isTrue();
    }

    @Test
    void whatSomebodyWasAskedToLookAtOrHasNotDecidedStays() {
        StoredPicture asked = uploaded();
        StoredPicture undecidedOf = uploaded();
        save(showing(asked));
        world.as(tenant.admin(), () -> links.send(tenant.id(), SignOffWorld.request("Ada Reader", "ada@law.example")));
        world.as(tenant.editor(), () -> undecided.keep(tenant.id(), "logo", json(picture(undecidedOf))));
        save(showing(null));

        removeAfter(Duration.ofDays(60));
        assertThat(isKept(asked)).isTrue();
        assertThat(isKept(undecidedOf)).isTrue();
        world.as(tenant.editor(), () -> undecided.forget(tenant.id(), "logo"));
        removeAfter(Duration.ofDays(60));

        assertThat(isKept(undecidedOf)).isFalse();
    }

    @Test
    void whatAnotherPartnerShowsStays() {
        StoredPicture picture = uploaded();
        World.Tenant another = world.tenant("Another Institute");
        byte[] same =
                store.find(picture.sha256(), OptionalInt.empty()).orElseThrow().bytes();
        StoredPicture again = world.as(another.editor(), () -> store.store(another.id(), same, "same.png"));
        world.as(
                another.editor(),
                () -> editing.save(another.id(), editing.open(another.id()).content(), showing(again)));

        removeAfter(Duration.ofDays(30));

        assertThat(again.sha256()).isEqualTo(picture.sha256());
        assertThat(isKept(picture)).isTrue();
    }

    @Test
    void whatIsBeingStoredAtThatMomentStays() {
        StoredPicture logo = uploaded();

        Reach.member(tenant.id(), tenant.editor().id()).run(() -> transactions().executeWithoutResult(open -> {
            save(showing(logo));
            CompletableFuture.runAsync(() -> removeAfter(Duration.ofDays(30)))
                    .orTimeout(20, TimeUnit.SECONDS)
                    .join();
            assertThat(isKept(logo)).isTrue();
        }));

        removeAfter(Duration.ofDays(30));
        assertThat(isKept(logo)).isTrue();
    }

    @Test
    void aDraftThatShowsWhatIsBeingRemovedIsRefusedAndSaysWhich() {
        StoredPicture logo = uploaded();

        CompletableFuture<?> saving = whileRemoving(() -> save(showing(logo)));

        assertThat(saving)
                .failsWithin(Duration.ofSeconds(20))
                .withThrowableThat()
                .havingCause()
                .isInstanceOf(InvalidInput.class)
                .withMessageContaining("The logo is gone");
        assertThat(isKept(logo)).isFalse();
    }

    @Test
    void anUploadOfWhatIsBeingRemovedIsKept() {
        byte[] upload = PictureFixtures.png(next++, 90);
        StoredPicture first = uploaded(upload);

        CompletableFuture<?> uploading = whileRemoving(() -> uploaded(upload));

        assertThat(uploading).succeedsWithin(Duration.ofSeconds(20));
        assertThat(isKept(first)).isTrue();
    }

    @Test
    void theDatabaseItselfTakesNoTextThatShowsWhatIsNotThere() {
        Picture gone = new Picture("e".repeat(64), 90, 90, "Gone");
        ProfileContent content = ContentPlaces.with(showing(null), "logo", json(gone));

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> world.as(world.platformAdmin(), () -> editing.replaceDraft(tenant.id(), content)));
    }

    /** Fails when a column is added that may hold a picture, until its table is watched or it is said here why it need not be. */
    @Test
    void everyStoredTextThatMayShowAPictureIsWatched() {
        Map<String, String> notWatched = Map.of(
                "listing.card", "a copy of a published revision, which stays",
                "listing.content", "a copy of a published revision, which stays",
                "listing.document", "words",
                "digest_item.pointers", "places",
                "form_template.fields", "names of fields");

        List<String> unwatched = jdbc.sql("""
                        select table_name || '.' || column_name from information_schema.columns
                         where table_schema = 'public' and data_type = 'jsonb' and table_name not in (
                               select event_object_table from information_schema.triggers
                                where trigger_name = 'pictures_are_noted')""").query(String.class).list();

        assertThat(unwatched).containsExactlyInAnyOrderElementsOf(notWatched.keySet());
    }

    /** Begins the work when the removal has taken what it removes, and commits the removal when the work waits for it. */
    private CompletableFuture<?> whileRemoving(Runnable work) {
        return Reach.platform(null).call(() -> transactions().execute(open -> {
            removal(Duration.ofDays(30)).remove();
            CompletableFuture<?> begun = CompletableFuture.runAsync(work);
            Awaitility.await()
                    .until(() -> jdbc.sql("select count(*) from pg_locks where not granted")
                                    .query(Integer.class)
                                    .single()
                            > 0);
            return begun;
        }));
    }

    private void removeAfter(Duration time) {
        removal(time).remove();
    }

    private UnusedPictures removal(Duration time) {
        return new UnusedPictures(uses, jdbc, transactionManager, Clock.offset(clock, time));
    }

    private TransactionTemplate transactions() {
        return new TransactionTemplate(transactionManager);
    }

    private StoredPicture uploaded() {
        return uploaded(PictureFixtures.png(next++, 90));
    }

    private StoredPicture uploaded(byte[] upload) {
        return world.as(tenant.editor(), () -> store.store(tenant.id(), upload, "picture.png"));
    }

    private boolean isKept(StoredPicture picture) {
        return store.find(picture.sha256(), OptionalInt.empty()).isPresent();
    }

    private void save(ProfileContent content) {
        world.as(
                tenant.editor(),
                () -> editing.save(tenant.id(), editing.open(tenant.id()).content(), content));
    }

    private static ProfileContent showing(@Nullable StoredPicture logo) {
        ProfileContent content = World.content("Picture Institute", "What we do. ".repeat(30));
        return logo == null ? content : ContentPlaces.with(content, "logo", json(picture(logo)));
    }

    private static String json(Object value) {
        return JSON.writeValueAsString(value);
    }

    private static Picture picture(StoredPicture stored) {
        return new Picture(stored.sha256(), stored.width(), stored.height(), "A quay at low tide");
    }
}
