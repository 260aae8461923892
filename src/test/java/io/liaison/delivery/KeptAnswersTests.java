package io.liaison.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.base.Slug;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("BR-341")
class KeptAnswersTests {

    private static final byte[] LONG = new byte[100 * 1024];
    private static final int ROOM_FOR_QUESTIONS = 16 * 1024 * 1024;

    private final KeptAnswers kept = new KeptAnswers(new StandStill());

    @Test
    @DisplayName("Point 10.9: what visitors ask in words of their own has a small room, and pushes no page out")
    void keepsQuestionsApart() {
        for (int page = 0; page < 100; page++) {
            kept.keep("/page-" + page, KeptAnswersTests::answer);
        }
        for (int question = 0; question < 2000; question++) {
            kept.keepQuestion("/?q=" + question, KeptAnswersTests::answer);
        }

        assertThat(kept.count()).isBetween(101L, 100L + ROOM_FOR_QUESTIONS / LONG.length);
        for (int page = 0; page < 100; page++) {
            assertThat(kept.ready("/page-" + page)).as("page " + page).isNotNull();
        }
    }

    @Test
    void makesAnewWhatIsNotToBeKept() {
        AtomicInteger made = new AtomicInteger();
        for (int time = 0; time < 3; time++) {
            Answer answer = kept.keep("/there", () -> {
                made.incrementAndGet();
                return Answer.elsewhere("/here");
            });
            assertThat(answer.location()).isEqualTo("/here");
            assertThat(kept.keepQuestion("/compare", () -> answer().unkept()).status())
                    .isEqualTo(200);
        }

        assertThat(made).hasValue(3);
        assertThat(kept.count()).isZero();
    }

    private static Answer answer() {
        return Answer.packed("image/png", Answer.ASK_AGAIN, LONG);
    }

    private static final class StandStill implements Edition {

        @Override
        public long current() {
            return 1;
        }

        @Override
        public long known() {
            return 1;
        }

        @Override
        public long of(Slug partner) {
            return 1;
        }
    }
}
