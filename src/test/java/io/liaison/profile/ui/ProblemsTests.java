package io.liaison.profile.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.base.Obstacle;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemsTests {

    private final Problems problems = Problems.of(List.of(
            new Obstacle("offers", "Add an offer."),
            new Obstacle("offers/1/title", "Give it a title."),
            new Obstacle("offers/10/title", "Give it a title too."),
            new Obstacle("name", "Enter a name.")));

    @Test
    void seesAPlaceFromWithinIt() {
        assertThat(problems.under("offers").here()).contains("Add an offer.");
        assertThat(problems.under("offers").under("1").under("title").here()).contains("Give it a title.");
    }

    @Test
    void doesNotTakeTheTenthItemForTheFirst() {
        assertThat(problems.under("offers").under("1").count()).isEqualTo(1);
    }

    @Test
    void saysNothingOfOtherPlaces() {
        assertThat(problems.under("summary").count()).isZero();
        assertThat(problems.under("name").first()).contains("Enter a name.");
    }
}
