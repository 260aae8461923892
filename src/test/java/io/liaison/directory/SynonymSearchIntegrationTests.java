package io.liaison.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.content.SynonymGroup;
import io.liaison.content.SynonymGroups;
import io.liaison.search.Synonyms;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The platform's synonyms are what the search goes by. */
@RealDatabase
class SynonymSearchIntegrationTests {

    @Autowired
    World world;

    @Autowired
    SynonymGroups synonyms;

    @Autowired
    DirectorySearch search;

    private final String own = letters() + "quor";
    private final String other = letters() + "brax";

    @Test
    @Tag("BR-201")
    void findByOtherWordsAsSoonAsThePlatformSaysTheyMeanTheSameAndNoLongerThan() {
        Tenant partner =
                world.published("Sameword Institute", World.content("Sameword Institute", "We do " + own + "."));
        assertThat(finds(partner)).isFalse();

        SynonymGroup group = SynonymGroup.read(UUID.randomUUID(), own + ", " + other);
        world.as(world.platformAdmin(), () -> synonyms.add(group));
        await().atMost(Duration.ofSeconds(5)).until(() -> finds(partner));

        world.as(world.platformAdmin(), () -> synonyms.remove(group));
        await().atMost(Duration.ofSeconds(5)).until(() -> !finds(partner));
    }

    @Test
    void beginWithTheUsualOnes() {
        assertThat(synonyms.all())
                .extracting(SynonymGroup::words)
                .containsAll(Synonyms.usual().groups());
    }

    private boolean finds(Tenant partner) {
        return search.search(DirectoryQuery.EVERYTHING.withWords(other)).cards().stream()
                .anyMatch(card -> card.slug().equals(partner.slug()));
    }

    private static String letters() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }
}
