package io.liaison.figures.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.liaison.figures.DayFigures;
import java.util.List;
import java.util.function.ToLongFunction;

/** One sum of a period, and how it came together. */
class Total extends Div {

    Total(String title, String note, List<DayFigures> days, ToLongFunction<DayFigures> value) {
        addClassName("card");
        H2 heading = new H2(title);
        heading.addClassName("card__title");
        Paragraph figure =
                new Paragraph(Numbers.of(days.stream().mapToLong(value).sum()));
        figure.addClassName("card__figure");
        Paragraph explanation = new Paragraph(note);
        explanation.addClassName("card__note");
        add(heading, figure, explanation, new BarChart(title, days, value));
    }
}
