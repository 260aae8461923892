package io.liaison.choosing;

import static io.liaison.choosing.ChoosingFixtures.listed;
import static io.liaison.choosing.ChoosingFixtures.offer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.liaison.base.Slug;
import io.liaison.choosing.ChoosingFixtures.Shelf;
import io.liaison.choosing.ComparedOffers.MissingOffer;
import io.liaison.listings.Listings;
import io.liaison.listings.Listings.Former;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SideBySideTests {

    private final Listings listings = mock(Listings.class);

    @Test
    @Tag("BR-175")
    void comparesAtMostFourEachOnceAndKeepsInMindWhatIsLeftOut() {
        CompareQuery query = CompareQuery.read("offer=a1/x&offer=b1/x&offer=a1/x&offer=c1/x&offer=d1/x&offer=e1/x");

        assertThat(query.offers()).extracting(OfferKey::toString).containsExactly("a1/x", "b1/x", "c1/x", "d1/x");
        assertThat(query.leftOut()).extracting(OfferKey::toString).containsExactly("e1/x");
        assertThat(query.hadRepeated()).isTrue();
        assertThat(query.address()).isEqualTo("/compare?offer=a1/x&offer=b1/x&offer=c1/x&offer=d1/x");
    }

    @Test
    void readsWhateverSomebodyTypes() {
        CompareQuery query = CompareQuery.read(
                "offer=&offer=<script>&offer=../../etc&offer=A/b&offer=%00/x&show=nonsense&find=" + "w".repeat(10_000));

        assertThat(query.offers()).isEmpty();
        assertThat(query.isShort()).isFalse();
        assertThat(query.words()).hasSize(CompareQuery.LONGEST);
        assertThat(CompareQuery.read(null).address()).isEqualTo("/compare");
    }

    @Test
    void keepsItsStateInTheAddress() {
        String address = "/compare?offer=a1/x&offer=b1/y&show=differences&find=clean+room";
        CompareQuery query = CompareQuery.read(address.substring(address.indexOf('?') + 1));

        assertThat(query.address()).isEqualTo(address);
        assertThat(query.without(query.offers().getFirst())
                        .otherwiseShown()
                        .lookingFor("")
                        .address())
                .isEqualTo("/compare?offer=b1/y");
    }

    @Test
    @Tag("BR-176")
    void saysWhatIsNotLiveAnyMoreAndComparesTheRest() {
        ListedOffer bay = listed("bay", offer("training", ""));
        ListedOffer cape = listed("new-cape", offer("training", ""));
        when(listings.find(anyCollection())).thenReturn(List.of(bay.listing()));
        when(listings.find(new Slug("new-cape"))).thenReturn(Optional.of(cape.listing()));
        when(listings.former(any())).thenReturn(Optional.empty());
        when(listings.former(new Slug("gone"))).thenReturn(Optional.of(new Former(Optional.empty())));
        when(listings.former(new Slug("cape"))).thenReturn(Optional.of(new Former(Optional.of(new Slug("new-cape")))));

        ComparedOffers compared = sideBySide()
                .compare(CompareQuery.read(
                        "offer=gone/x&offer=bay/training-offer&offer=cape/training-offer&offer=bay/never"));

        assertThat(compared.offers()).containsExactly(bay, cape);
        assertThat(compared.missing())
                .containsExactly(
                        new MissingOffer(OfferKey.read("gone/x").orElseThrow(), "gone", true),
                        new MissingOffer(OfferKey.read("bay/never").orElseThrow(), "bay", false));
    }

    @Test
    @Tag("BR-177")
    void knowsWhichRowsAreTheSameForAllAndWhichNobodyTellsOf() {
        ListedOffer bay = listed("bay", offer("training", "A course.", "investors", "hospitals"));
        ListedOffer cape = listed("cape", offer("training", "A workshop.", "hospitals", "investors"));
        when(listings.find(anyCollection())).thenReturn(List.of(bay.listing(), cape.listing()));

        ComparedOffers compared =
                sideBySide().compare(CompareQuery.read("offer=bay/training-offer&offer=cape/training-offer"));

        assertThat(compared.aspects())
                .containsExactly(Aspect.PARTNER, Aspect.KIND, Aspect.AUDIENCE, Aspect.DESCRIPTION, Aspect.INTRODUCTION);
        assertThat(compared.aspects()).filteredOn(compared::isSame).containsExactly(Aspect.KIND, Aspect.AUDIENCE);
    }

    @Test
    void findsOffersToAddButNoneThatStandsThereAlready() {
        ListedOffer bay = listed("bay", offer("training", ""));
        ListedOffer cape = listed("cape", offer("training", ""));
        when(listings.find(anyCollection())).thenReturn(List.of(bay.listing()));

        ComparedOffers compared = new SideBySide(listings, new Shelf(List.of(bay, cape)))
                .compare(CompareQuery.read("offer=bay/training-offer&find=training"));

        assertThat(compared.found()).containsExactly(cape);
    }

    private SideBySide sideBySide() {
        return new SideBySide(listings, new Shelf(List.of()));
    }
}
