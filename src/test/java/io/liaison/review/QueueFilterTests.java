package io.liaison.review;

import static io.liaison.review.QueueFixtures.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.review.QueueFilter.Only;
import io.liaison.review.QueueFilter.Order;
import io.liaison.review.QueueFilter.Whose;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QueueFilterTests {

    private final QueueEntry late = entry("Zinc Works", -1, RiskSign.WORDING, 9, Optional.empty());
    private final QueueEntry grave = entry("Quay Institute", 1, RiskSign.WEBSITE, 2, Optional.of(QueueFixtures.me()));
    private final QueueEntry first =
            entry("alder Institute", 2, RiskSign.FIRST, 400, Optional.of(QueueFixtures.somebodyElse()));
    private final QueueEntry small = entry("Mole", 3, RiskSign.ORDER, 0, Optional.empty());
    private final List<QueueEntry> queue = List.of(small, first, grave, late);

    @Test
    void showsEverythingByWhatIsDueFirst() {
        assertThat(QueueFilter.ALL.of(queue)).containsExactly(late, grave, first, small);
    }

    @Test
    void narrowsByRiskClaimAndKind() {
        assertThat(QueueFilter.ALL.withRisk(Optional.of(Risk.HIGH)).of(queue)).containsExactly(grave, first);
        assertThat(QueueFilter.ALL.withWhose(Optional.of(Whose.UNCLAIMED)).of(queue))
                .containsExactly(late, small);
        assertThat(QueueFilter.ALL.withWhose(Optional.of(Whose.MINE)).of(queue)).containsExactly(grave);
        assertThat(QueueFilter.ALL.withOnly(Optional.of(Only.OVERDUE)).of(queue))
                .containsExactly(late);
        assertThat(QueueFilter.ALL.withOnly(Optional.of(Only.FIRST)).of(queue)).containsExactly(first);
        assertThat(QueueFilter.ALL.withOnly(Optional.of(Only.TRIVIAL)).of(queue))
                .containsExactly(late, small);
    }

    @Test
    void findsPartnersByWordsOfTheirName() {
        assertThat(QueueFilter.ALL.withPartner(" institute").of(queue)).containsExactly(grave, first);
        assertThat(QueueFilter.ALL
                        .withPartner("quay")
                        .withOnly(Optional.of(Only.FIRST))
                        .of(queue))
                .isEmpty();
    }

    @Test
    void sorts() {
        assertThat(QueueFilter.ALL.withOrder(Order.NEWEST).of(queue)).containsExactly(small, first, grave, late);
        assertThat(QueueFilter.ALL.withOrder(Order.RISK).of(queue)).containsExactly(grave, first, late, small);
        assertThat(QueueFilter.ALL.withOrder(Order.SMALL).of(queue)).containsExactly(small, grave, late, first);
        assertThat(QueueFilter.ALL.withOrder(Order.PARTNER).of(queue)).containsExactly(first, small, grave, late);
    }
}
