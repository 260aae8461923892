package io.liaison.figures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import io.liaison.base.ui.Moments;
import io.liaison.figures.DayFigures;
import java.util.List;
import java.util.function.ToLongFunction;

/** One bar for each day. Those who do not see it, and those who want the numbers, open the table under it. */
class BarChart extends Div {

    private static final int HEIGHT = 100;
    private static final int STEP = 10;
    private static final int BAR = 8;

    BarChart(String title, List<DayFigures> days, ToLongFunction<DayFigures> value) {
        addClassName("chart");
        long most = days.stream().mapToLong(value).max().orElse(0);
        Svg bars = new Svg(svg(days, value, Math.max(1, most)));
        bars.addClassName("chart__bars");
        bars.getElement().setAttribute("aria-hidden", "true");
        Paragraph scale = new Paragraph(Moments.day(days.getFirst().day()) + " to "
                + Moments.day(days.getLast().day()) + ", at most " + Numbers.of(most) + " a day");
        scale.addClassName("card__note");
        add(bars, scale, numbers(title, days, value));
    }

    /** Nothing but numbers goes into it. */
    private static String svg(List<DayFigures> days, ToLongFunction<DayFigures> value, long most) {
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(days.size() * STEP)
                .append(' ')
                .append(HEIGHT)
                .append("\" preserveAspectRatio=\"none\">");
        for (int index = 0; index < days.size(); index++) {
            long times = value.applyAsLong(days.get(index));
            long height = times == 0 ? 0 : Math.max(2, times * HEIGHT / most);
            svg.append("<rect x=\"")
                    .append(index * STEP)
                    .append("\" y=\"")
                    .append(HEIGHT - height)
                    .append("\" width=\"")
                    .append(BAR)
                    .append("\" height=\"")
                    .append(height)
                    .append("\"/>");
        }
        return svg.append("</svg>").toString();
    }

    private static Component numbers(String title, List<DayFigures> days, ToLongFunction<DayFigures> value) {
        FigureTable table = new FigureTable(title + ", day by day", "Day", title);
        days.reversed()
                .forEach(day -> table.addRow(
                        FigureTable.text(Moments.day(day.day())), FigureTable.number(value.applyAsLong(day))));
        NativeDetails details = new NativeDetails("The numbers", table);
        details.addClassName("chart__numbers");
        return details;
    }
}
