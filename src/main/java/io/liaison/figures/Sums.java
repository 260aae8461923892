package io.liaison.figures;

import io.liaison.base.PartnerId;
import io.liaison.delivery.Reading.Found;
import io.liaison.figures.Days.Sum;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds up what was written. */
@Component
class Sums {

    private static final String MOST = " limit 50";

    /** What was asked rarely may be somebody's name; it is not told. */
    private static final String ASKED = """
            select words, sum(times) as times, count(distinct day) as days, max(day) as last_day,
                   max(array_position(array['WHAT_WAS_ASKED', 'NEAR_WORDS', 'SOME_WORDS', 'NOTHING'], found)) as worst
              from asked_words where day >= :from and (:gaps = false or found <> 'WHAT_WAS_ASKED')
                   and words in (select words from asked_words group by words having sum(times) >= :often or count(distinct day) > 1)
             group by words order by times desc, words""" + MOST;

    private final JdbcClient jdbc;

    record OfPartner(PartnerId partner, long profiles, long callsToAction) {}

    record OfOffer(PartnerId partner, String offer, long callsToAction) {}

    Sums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Sum> searches(LocalDate from) {
        return jdbc.sql("select day, found as kind, times from search_figure where day >= ?")
                .param(Date.valueOf(from))
                .query((row, number) -> sum(row))
                .list();
    }

    List<Sum> readings(LocalDate from) {
        return jdbc.sql("select day, kind, sum(times) as times from partner_figure where day >= ? group by day, kind")
                .param(Date.valueOf(from))
                .query((row, number) -> sum(row))
                .list();
    }

    List<Sum> readings(PartnerId partner, LocalDate from) {
        return jdbc.sql("""
                        select day, kind, sum(times) as times from partner_figure
                         where partner_id = ? and day >= ? group by day, kind""")
                .params(partner.value(), Date.valueOf(from))
                .query((row, number) -> sum(row))
                .list();
    }

    List<OfPartner> partners(LocalDate from) {
        return jdbc.sql("""
                        select partner_id, coalesce(sum(times) filter (where kind = 'PROFILE'), 0) as profiles,
                               coalesce(sum(times) filter (where kind = 'CALL_TO_ACTION'), 0) as calls
                          from partner_figure where day >= ?
                         group by partner_id order by profiles desc, calls desc, partner_id""" + MOST)
                .param(Date.valueOf(from))
                .query((row, number) -> new OfPartner(partner(row), row.getLong("profiles"), row.getLong("calls")))
                .list();
    }

    List<OfOffer> offers(LocalDate from) {
        return jdbc.sql("""
                        select partner_id, offer_id, sum(times) as times from partner_figure
                         where kind = 'CALL_TO_ACTION' and day >= ?
                         group by partner_id, offer_id order by times desc, partner_id, offer_id""" + MOST)
                .param(Date.valueOf(from))
                .query((row, number) -> offer(row))
                .list();
    }

    List<OfOffer> offers(PartnerId partner, LocalDate from) {
        return jdbc.sql("""
                        select partner_id, offer_id, sum(times) as times from partner_figure
                         where partner_id = ? and kind = 'CALL_TO_ACTION' and day >= ?
                         group by partner_id, offer_id order by times desc, offer_id""" + MOST)
                .params(partner.value(), Date.valueOf(from))
                .query((row, number) -> offer(row))
                .list();
    }

    List<AskedLine> mostAsked(LocalDate from) {
        return asked(from, false);
    }

    List<AskedLine> gaps(LocalDate from) {
        return asked(from, true);
    }

    private List<AskedLine> asked(LocalDate from, boolean gaps) {
        return jdbc.sql(ASKED)
                .param("from", Date.valueOf(from))
                .param("gaps", gaps)
                .param("often", AskedWords.OFTEN)
                .query((row, number) -> new AskedLine(
                        row.getString("words"),
                        row.getLong("times"),
                        row.getInt("days"),
                        Found.values()[row.getInt("worst") - 1],
                        row.getDate("last_day").toLocalDate()))
                .list();
    }

    private static Sum sum(ResultSet row) throws SQLException {
        return new Sum(row.getDate("day").toLocalDate(), row.getString("kind"), row.getLong("times"));
    }

    private static OfOffer offer(ResultSet row) throws SQLException {
        return new OfOffer(partner(row), row.getString("offer_id"), row.getLong("times"));
    }

    private static PartnerId partner(ResultSet row) throws SQLException {
        return new PartnerId(row.getObject("partner_id", UUID.class));
    }
}
