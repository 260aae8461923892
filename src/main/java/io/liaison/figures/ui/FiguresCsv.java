package io.liaison.figures.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.liaison.base.CsvCell;
import io.liaison.figures.DayFigures;
import io.liaison.figures.OfferLine;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Figures as a file for a spreadsheet. */
final class FiguresCsv {

    private final StringBuilder text = new StringBuilder();

    FiguresCsv(String... headings) {
        add((Object[]) headings);
    }

    /** Words are never formulas; numbers and days are what they are. */
    FiguresCsv add(Object... cells) {
        text.append(Stream.of(cells)
                .map(cell -> cell instanceof String words ? CsvCell.of(words) : "\"" + cell + "\"")
                .collect(Collectors.joining(",", "", CsvCell.LINE)));
        return this;
    }

    static FiguresCsv ofDays(List<DayFigures> days) {
        FiguresCsv csv = new FiguresCsv("Day", "Searches", "Without result", "Profile views", "Calls to action");
        days.forEach(
                day -> csv.add(day.day(), day.searches(), day.withoutResult(), day.profiles(), day.callsToAction()));
        return csv;
    }

    static FiguresCsv ofOffers(List<OfferLine> offers) {
        FiguresCsv csv = new FiguresCsv("Partner", "Offer", "Calls to action");
        offers.forEach(offer -> csv.add(offer.partnerName(), offer.title(), offer.callsToAction()));
        return csv;
    }

    Anchor download(String words, String file) {
        byte[] bytes = toString().getBytes(StandardCharsets.UTF_8);
        DownloadHandler handler = DownloadHandler.fromInputStream(
                event -> new DownloadResponse(new ByteArrayInputStream(bytes), file, "text/csv", bytes.length));
        Anchor link = new Anchor(handler, words);
        link.addClassName("figures__download");
        return link;
    }

    /** With the mark by which spreadsheets know UTF-8. */
    @Override
    public String toString() {
        return CsvCell.BYTE_ORDER_MARK + text;
    }
}
