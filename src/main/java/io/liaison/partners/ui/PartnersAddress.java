package io.liaison.partners.ui;

import com.vaadin.flow.router.QueryParameters;
import io.liaison.partners.PartnerFilter;
import io.liaison.partners.PartnerState;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which partners are looked at, as the address of the page says it: "?words=cell&state=unlisted&only=invited". */
final class PartnersAddress {

    private PartnersAddress() {}

    /** What the address asks for; what it says wrongly is left out. */
    static PartnerFilter read(QueryParameters parameters) {
        return new PartnerFilter(
                parameters.getSingleParameter("words").orElse(""),
                chosen(PartnerState.values(), parameters.getSingleParameter("state")),
                chosen(PartnerFilter.Only.values(), parameters.getSingleParameter("only")));
    }

    static QueryParameters of(PartnerFilter filter) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!filter.words().isBlank()) {
            parameters.put("words", filter.words().strip());
        }
        filter.state().ifPresent(state -> parameters.put("state", word(state)));
        filter.only().ifPresent(only -> parameters.put("only", word(only)));
        return QueryParameters.simple(parameters);
    }

    private static <E extends Enum<E>> Optional<E> chosen(E[] choices, Optional<String> word) {
        return word.flatMap(said ->
                Stream.of(choices).filter(choice -> word(choice).equals(said)).findFirst());
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
