package io.liaison.review.ui;

import com.vaadin.flow.router.QueryParameters;
import io.liaison.review.QueueFilter;
import io.liaison.review.Risk;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The filtered queue in an address, so that it can be passed on and gone back to. What an address says that is not understood is left out.
 *
 * @param page from 1
 */
record QueueAddress(QueueFilter filter, int page) {

    private static final String RISK = "risk";
    private static final String WHOSE = "whose";
    private static final String ONLY = "only";
    private static final String PARTNER = "partner";
    private static final String SORT = "sort";
    private static final String PAGE = "page";

    static QueueAddress read(QueryParameters query) {
        QueueFilter filter = new QueueFilter(
                value(query, RISK, Risk.class),
                value(query, WHOSE, QueueFilter.Whose.class),
                value(query, ONLY, QueueFilter.Only.class),
                query.getSingleParameter(PARTNER).orElse(""),
                value(query, SORT, QueueFilter.Order.class).orElse(QueueFilter.Order.DUE));
        int page = query.getSingleParameter(PAGE)
                .filter(number -> number.matches("[1-9]\\d{0,5}"))
                .map(Integer::valueOf)
                .orElse(1);
        return new QueueAddress(filter, page);
    }

    /** The first page of another part of the queue. */
    QueueAddress with(QueueFilter other) {
        return new QueueAddress(other, 1);
    }

    QueueAddress turnTo(int otherPage) {
        return new QueueAddress(filter, otherPage);
    }

    QueryParameters parameters() {
        Map<String, String> values = new LinkedHashMap<>();
        filter.risk().ifPresent(risk -> values.put(RISK, word(risk)));
        filter.whose().ifPresent(whose -> values.put(WHOSE, word(whose)));
        filter.only().ifPresent(only -> values.put(ONLY, word(only)));
        if (!filter.partner().isBlank()) {
            values.put(PARTNER, filter.partner());
        }
        if (filter.order() != QueueFilter.Order.DUE) {
            values.put(SORT, word(filter.order()));
        }
        if (page > 1) {
            values.put(PAGE, String.valueOf(page));
        }
        return QueryParameters.simple(values);
    }

    private static <T extends Enum<T>> Optional<T> value(QueryParameters query, String name, Class<T> type) {
        return query.getSingleParameter(name).flatMap(word -> {
            try {
                return Optional.of(Enum.valueOf(type, word.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException notUnderstood) {
                return Optional.empty();
            }
        });
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
