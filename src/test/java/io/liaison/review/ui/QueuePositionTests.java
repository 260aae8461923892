package io.liaison.review.ui;

import static io.liaison.review.QueueFixtures.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.review.QueueEntry;
import io.liaison.review.QueueFixtures;
import io.liaison.review.RiskSign;
import io.liaison.review.SubmissionId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class QueuePositionTests {

    private final QueueEntry first = entry("First", 1, RiskSign.WORDING);
    private final QueueEntry claimed =
            entry("Claimed", 2, RiskSign.WORDING, 1, Optional.of(QueueFixtures.somebodyElse()));
    private final QueueEntry third = entry("Third", 3, RiskSign.WORDING);
    private final List<QueueEntry> queue = List.of(first, claimed, third);

    @Test
    void knowsWhatComesBeforeAndAfter() {
        QueuePosition position = new QueuePosition(claimed.id(), queue);

        assertThat(position.number()).isEqualTo(2);
        assertThat(position.previous()).contains(first);
        assertThat(position.next()).contains(third);
        assertThat(new QueuePosition(first.id(), queue).previous()).isEmpty();
        assertThat(new QueuePosition(third.id(), queue).next()).isEmpty();
    }

    @Test
    void goesOnWithTheNextThatIsForThisReviewerAndStillWaits() {
        assertThat(new QueuePosition(first.id(), queue).nextForMe(queue)).contains(third);
        assertThat(new QueuePosition(third.id(), queue).nextForMe(queue)).contains(first);
        assertThat(new QueuePosition(first.id(), queue).nextForMe(List.of(claimed)))
                .isEmpty();
    }

    @Test
    void startsAtTheFrontWhereTheSubmissionIsNotInThisPartOfTheQueue() {
        QueuePosition position = new QueuePosition(new SubmissionId(UUID.randomUUID()), queue);

        assertThat(position.number()).isZero();
        assertThat(position.previous()).isEmpty();
        assertThat(position.next()).contains(first);
    }
}
