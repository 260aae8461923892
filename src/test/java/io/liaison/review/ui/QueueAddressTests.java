package io.liaison.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import io.liaison.review.QueueFilter;
import io.liaison.review.Risk;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QueueAddressTests {

    @Test
    void saysNothingOfTheWholeQueue() {
        assertThat(new QueueAddress(QueueFilter.ALL, 1).parameters().getParameters())
                .isEmpty();
        assertThat(QueueAddress.read(QueryParameters.empty())).isEqualTo(new QueueAddress(QueueFilter.ALL, 1));
    }

    @Test
    void readsBackWhatItSays() {
        QueueFilter filter = new QueueFilter(
                Optional.of(Risk.HIGH),
                Optional.of(QueueFilter.Whose.UNCLAIMED),
                Optional.of(QueueFilter.Only.FIRST),
                "quay & pier",
                QueueFilter.Order.SMALL);
        QueueAddress address = new QueueAddress(filter, 3);

        String query = address.parameters().getQueryString();

        assertThat(QueueAddress.read(QueryParameters.fromString(query))).isEqualTo(address);
    }

    @Test
    void leavesOutWhatItDoesNotUnderstand() {
        assertThat(QueueAddress.read(QueryParameters.fromString("risk=enormous&whose=&sort=down&page=-1&colour=red")))
                .isEqualTo(new QueueAddress(QueueFilter.ALL, 1));
    }
}
