package io.liaison.bench.generator;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/** Compares a listing that Liaison wrote with the one the generator would have written: a generator that drifts from the product measures nothing. */
public final class ListingCheck {

    private static final Stream<String> COLUMNS = Stream.of(
            "slug",
            "name",
            "acronym",
            "organisation_type",
            "domains",
            "regions",
            "audiences",
            "kinds",
            "card",
            "content");
    private static final String DIFFERENCES = "select concat_ws(', ', "
            + COLUMNS.map(column -> "case when listing." + column + " is distinct from generated." + column + " then '"
                            + column + "' end")
                    .collect(joining(", "))
            + ", case when listing.search is distinct from ("
            + SearchTexts.VECTOR.replaceAll("(names|offers|summary|texts)\\)", "generated.$1)")
            + ") then 'search' end) from generated left join listing using (id)";

    private final Access access;
    private final Plan plan;

    public ListingCheck(Access access, Plan plan) {
        this.access = access;
        this.plan = plan;
    }

    /** @return the columns in which the listing differs from that of the generated partner with this summary; empty when it is the same */
    public String differences(int partner, String summary) throws SQLException {
        try (Connection connection = access.connect()) {
            Staging staging = new Staging(connection);
            Partner generated = new PartnerMaker(plan.seed(), staging.terms()).partner(partner);
            staging.fill(List.of(generated.withSummary(summary)));
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(DIFFERENCES)) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
