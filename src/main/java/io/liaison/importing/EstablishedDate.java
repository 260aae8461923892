package io.liaison.importing;

import java.text.BreakIterator;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in the page's sentences when the institute was established, and says so only where the sentence can mean nothing else. */
final class EstablishedDate {

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final Pattern ESTABLISHED = Pattern.compile(
            "\\b(?:established|founded|set up|inaugurated)\\s+(?:in|on)\\s+(?:the\\s+)?"
                    + "(?:(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+)?(" + String.join("|", MONTHS)
                    + "),?\\s+)?((?:18|19|20)\\d\\d)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ISO =
            Pattern.compile("(?:18|19|20)\\d\\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01])(?:T.*)?)?)?");
    private static final Pattern ANOTHER_NAME =
            Pattern.compile("\\brenamed\\b|\\bformerly\\b|^\\W*as\\b", Pattern.CASE_INSENSITIVE);

    private final List<Candidate> candidates = new ArrayList<>();
    private final Report report;

    EstablishedDate(Report report) {
        this.report = report;
    }

    private record Candidate(String date, int line, String sentence) {}

    /** A date as a setting gives it: 2020, 2020-04, 2020-04-20, April 2020, 20 April 2020. */
    static Optional<String> read(String text) {
        String date = text.strip();
        if (ISO.matcher(date).matches()) {
            String day = date.substring(0, Math.min(date.length(), 10));
            return day.length() < 10 || isDay(day) ? Optional.of(day) : Optional.empty();
        }
        Matcher words = ESTABLISHED.matcher("established on " + date);
        return words.matches() ? Optional.of(iso(words)) : Optional.empty();
    }

    /** Looks for the date in a text about the institute. */
    void lookIn(String text, int line, OwnNames own) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text);
        int start = sentences.first();
        for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
            weigh(text.substring(start, end).strip(), line, own);
            start = end;
        }
    }

    /** Tells the draft the most precise date, where all that were found agree. */
    void tell(Draft draft) {
        List<Candidate> precise = candidates.stream()
                .filter(one -> candidates.stream().allMatch(other -> one.date().startsWith(other.date())))
                .toList();
        if (precise.isEmpty()) {
            candidates.forEach(this::listAsDoubtful);
        } else {
            Candidate found = precise.getFirst();
            draft.established(found.date(), found.line(), found.sentence());
        }
    }

    private void weigh(String sentence, int line, OwnNames own) {
        Matcher matcher = ESTABLISHED.matcher(sentence);
        if (!matcher.find()) {
            return;
        }
        Candidate candidate = new Candidate(iso(matcher), line, sentence);
        boolean severalDates = matcher.find();
        matcher.find(0);
        String before = sentence.substring(0, matcher.start());
        boolean aboutUs = own.isNamedIn(before) || before.matches("(?is).*\\bwe (?:were|are)\\s*");
        boolean another =
                ANOTHER_NAME.matcher(sentence.substring(matcher.end())).find();
        if (aboutUs && !another && !severalDates) {
            candidates.add(candidate);
        } else {
            listAsDoubtful(candidate);
        }
    }

    private void listAsDoubtful(Candidate candidate) {
        report.add(
                FindingKind.GUESS,
                new Place(candidate.line(), "established"),
                "This may tell when the institute was established, but not beyond doubt, so the date was left empty. Enter it.",
                candidate.sentence());
    }

    private static String iso(Matcher date) {
        String day = date.group(1);
        String month = date.group(2);
        if (month == null) {
            return date.group(3);
        }
        int number = MONTHS.indexOf(month.toLowerCase(Locale.ROOT)) + 1;
        String yearAndMonth = date.group(3) + "-" + two(number);
        String whole = yearAndMonth + "-" + (day == null ? "" : two(Integer.parseInt(day)));
        return isDay(whole) ? whole : yearAndMonth;
    }

    private static boolean isDay(String date) {
        try {
            LocalDate.parse(date);
            return true;
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : "" + number;
    }
}
