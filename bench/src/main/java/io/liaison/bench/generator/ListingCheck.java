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

    private static final String DIFFERENCES = "select concat_ws(', ', "
            + Stream.of(
                            "slug",
                            "name",
                            "acronym",
                            "aliases",
                            "organisation_type",
                            "domains",
                            "regions",
                            "audiences",
                            "kinds",
                            "card",
                            "content",
                            "document")
                    .map(ListingCheck::differs)
                    .collect(joining(", "))
            + ") from generated left join listing using (id)";

    private ListingCheck() {}

    /** @return the columns in which the listing differs from that of the generated partner as submitted; empty when it is the same */
    public static String differences(Access access, Plan plan, Submission submission) throws SQLException {
        try (Connection connection = access.connect()) {
            Staging staging = new Staging(connection);
            Partner generated = new PartnerMaker(plan.seed(), staging.terms()).partner(submission.partner());
            staging.fill(List.of(generated.withSummary(submission.summary())));
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(DIFFERENCES)) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private static String differs(String column) {
        return "case when listing." + column + " is distinct from generated." + column + " then '" + column + "' end";
    }
}
