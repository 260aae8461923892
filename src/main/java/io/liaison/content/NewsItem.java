package io.liaison.content;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A piece of news or an event. The text is Markdown. */
public record NewsItem(
        String id,

        @Size(max = 200, message = "Keep a headline to 200 characters.")
        String title,

        @CalendarDate(yearsAhead = 20, message = "Check the year of the news: it is too far away.") @Nullable
        LocalDate date,

        @Size(max = 5_000, message = "Keep a news text to 5,000 characters.")
        String text,

        @Size(max = 2_000, message = "Keep a news link to 2,000 characters.")
        String link) {

    public NewsItem {
        id = Texts.orEmpty(id).isEmpty() ? Texts.newId() : id;
        title = Texts.orEmpty(title);
        text = Texts.orEmpty(text);
        link = Texts.orEmpty(link);
    }
}
