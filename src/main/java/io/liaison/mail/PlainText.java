package io.liaison.mail;

import java.util.stream.Collectors;

/** A letter as plain text. */
final class PlainText {

    private PlainText() {}

    static String of(Letter letter) {
        String text = letter.passages().stream().map(PlainText::of).collect(Collectors.joining("\n\n"));
        return letter.choices().isEmpty()
                ? text
                : text + "\n\n-- \n" + Footer.choices(letter) + ":\n" + letter.choices() + "\n";
    }

    private static String of(Passage passage) {
        return switch (passage) {
            case Passage.Heading heading ->
                heading.text() + "\n" + "=".repeat(heading.text().length());
            case Passage.Subheading subheading -> subheading.text();
            case Passage.Words words -> words.text();
            case Passage.Link link -> link.label() + ":\n" + link.address();
        };
    }
}
