package io.liaison.bench.generator;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Hands in changes of generated partners, so that there is something to judge. */
public final class Submissions {

    private static final String SUBMIT = """
            with author as (select id from account where email = ?),
            revised as (
                insert into revision (id, partner_id, number, content, based_on, created_at, changed_at, submitted_at, submitted_by)
                select ?, partner_id, 2, jsonb_set(content, '{summary}', to_jsonb(?::text)), id, now(), now(), now(), (select id from author)
                  from revision where partner_id = ? and number = 1
                returning id, partner_id),
            submitted as (
                insert into submission (id, partner_id, revision_id, submitted_by, submitted_at)
                select ?, partner_id, id, (select id from author), now() from revised)
            update profile set submitted_revision = revised.id from revised where profile.partner_id = revised.partner_id""";

    private Submissions() {}

    /** Hands in a change of each partner from the first number to the last. */
    public static List<Submission> write(Access access, Plan plan, int first, int last) throws SQLException {
        try (Connection connection = access.connect()) {
            PartnerMaker maker = new PartnerMaker(plan.seed(), new Staging(connection).terms());
            List<Submission> written = new ArrayList<>();
            for (int number = first; number <= last; number++) {
                written.add(write(connection, maker.partner(number)));
            }
            return written;
        }
    }

    private static Submission write(Connection connection, Partner partner) throws SQLException {
        String marker = "changemark" + partner.number();
        Submission submission = new Submission(
                UUID.randomUUID(),
                partner.number(),
                partner.slug(),
                partner.content().summary() + " " + marker,
                marker);
        try (PreparedStatement statement = connection.prepareStatement(SUBMIT)) {
            statement.setString(1, Accounts.AUTHOR);
            statement.setObject(2, UUID.randomUUID());
            statement.setString(3, submission.summary());
            statement.setObject(4, partner.id());
            statement.setObject(5, submission.id());
            statement.executeUpdate();
        }
        return submission;
    }
}
