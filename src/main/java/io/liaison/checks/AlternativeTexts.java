package io.liaison.checks;

import io.liaison.checks.Finding.Kind;
import io.liaison.content.Picture;
import io.liaison.content.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether those who do not see the pictures are told what they show (WCAG 2.2, 1.1.1). */
final class AlternativeTexts implements Check {

    private static final Pattern FILE_NAME =
            Pattern.compile("(?i).*\\.(?:png|jpe?g|gif|svg|webp|bmp|tiff?)|(?:img|dsc|dcim|pxl|screenshot)[ _-]?\\d.*");
    private static final Pattern SAYS_NOTHING = Pattern.compile(
            "(?i)(?:(?:the|a|an|our|company|institute) )?(?:logo|image|picture|photo|photograph|graphic|icon|img|banner|untitled|placeholder|alt|alt(?:ernative)? text)\\W*\\d*\\W*");

    @Override
    public List<Finding> findIn(Reading reading) {
        List<Finding> found = new ArrayList<>();
        check("logo", "the logo", reading.content().logo(), found);
        List<Section> sections = reading.content().sections();
        for (int index = 0; index < sections.size(); index++) {
            Section section = sections.get(index);
            String called = "the picture of section " + Passages.named("number", section.title(), index);
            check("sections/" + section.id() + "/picture", called, section.picture(), found);
        }
        return found;
    }

    private static void check(String place, String called, @Nullable Picture picture, List<Finding> found) {
        if (picture == null) {
            return;
        }
        String words = picture.alternativeText().strip();
        if (words.isEmpty()) {
            found.add(Finding.blocking(Kind.MISSING, place, "Describe " + called + " in its alternative text."));
        } else if (FILE_NAME.matcher(words).matches()) {
            found.add(Finding.advisory(
                    Kind.ALTERNATIVE_TEXT,
                    place,
                    "The alternative text of " + called + " is a file name. Say what one sees."));
        } else if (SAYS_NOTHING.matcher(words).matches()) {
            found.add(Finding.advisory(
                    Kind.ALTERNATIVE_TEXT,
                    place,
                    "“" + words + "” does not say what one sees. Describe " + called + " in a few words."));
        }
    }
}
