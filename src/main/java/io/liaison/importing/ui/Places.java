package io.liaison.importing.ui;

import io.liaison.importing.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where something was found, in words: "line 12, offer 2, call to action". */
final class Places {

    private Places() {}

    static String words(Place place) {
        List<String> words = new ArrayList<>();
        words.add(place.line() == 0 ? "the whole page" : "line " + place.line());
        String[] steps = place.path().isEmpty() ? new String[0] : place.path().split("/");
        for (int index = 0; index < steps.length; index++) {
            boolean isNumbered = index + 1 < steps.length && isNumber(steps[index + 1]);
            words.add(
                    isNumbered
                            ? one(steps[index]) + " " + (Integer.parseInt(steps[++index]) + 1)
                            : spaced(steps[index]));
        }
        return String.join(", ", words);
    }

    private static boolean isNumber(String step) {
        return step.chars().allMatch(Character::isDigit);
    }

    private static String one(String list) {
        String spaced = spaced(list);
        boolean isPlural = spaced.endsWith("s") && !spaced.equals("news");
        return isPlural ? spaced.substring(0, spaced.length() - 1) : spaced;
    }

    private static String spaced(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
