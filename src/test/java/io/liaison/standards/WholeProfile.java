package io.liaison.standards;

import io.liaison.content.Audience;
import io.liaison.content.CallToAction;
import io.liaison.content.Contact;
import io.liaison.content.CoreValue;
import io.liaison.content.NewsItem;
import io.liaison.content.Offer;
import io.liaison.content.Picture;
import io.liaison.content.ProfileContent;
import io.liaison.content.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A profile that says something everywhere, and everywhere something that machines stumble over. */
public final class WholeProfile {

    private static final String PROSE = """
            # A heading <b>of its own</b>

            One & two, "three" <script>alert(1)</script> and [a link](https://example.org/?a=1&b=2).

            | a | b |
            |---|---|
            | 1 | 2 |

            - first
            - second
            """;

    private WholeProfile() {}

    public static ProfileContent named(String name) {
        return named(name, null);
    }

    public static ProfileContent named(String name, Picture picture) {
        return new ProfileContent(
                name,
                "W&P",
                List.of("Ganzes Institut", "Institut <entier>"),
                "=A summary with \"quotes\", <tags> & ampersands; ünïcödé 中文 and a comma",
                PROSE + "\n" + ownWords(name),
                picture,
                "https://www.example.org/?a=1&b=2",
                "research-institute",
                List.of("biomanufacturing", "drug-discovery"),
                List.of("singapore"),
                "2020-04",
                "To say everything & <more>",
                List.of("First point", "Second <point>"),
                List.of(new CoreValue("Patience", "It pays"), new CoreValue("Candour", "")),
                List.of(
                        new Section("", "Facilities & more", PROSE, picture, "https://example.org/facilities"),
                        new Section("", "Services", "", null, "")),
                List.of(
                        new NewsItem(
                                "", "News \"today\"", LocalDate.of(2026, 9, 14), PROSE, "https://example.org/news"),
                        new NewsItem("", "No date", null, "", "")),
                List.of(new Contact("", "Ada O'Perch", "Desk", "ada@example.org", "+65 1234 5678")),
                List.of(
                        offer("our-form", "@Rooms <by> the month", new CallToAction.OurForm()),
                        offer(
                                "elsewhere",
                                "Elsewhere & more",
                                new CallToAction.ExternalSite("https://example.org/ask")),
                        offer("letter", "By letter", new CallToAction.Email("hidden@example.org"))));
    }

    /** No two partners may say the same of themselves. */
    private static String ownWords(String name) {
        Random random = new Random(name.hashCode());
        return Stream.generate(() -> Long.toString(random.nextInt(1_000_000, 9_000_000), 26))
                .limit(80)
                .collect(Collectors.joining(" "));
    }

    private static Offer offer(String id, String title, CallToAction callToAction) {
        return new Offer(
                id,
                title,
                "facility-rental",
                PROSE,
                "Rooms",
                "People",
                "A small beginning",
                List.of(
                        new Audience("start-ups-and-biotechnology-companies", "with <binoculars>"),
                        new Audience("investors", "")),
                List.of("singapore"),
                callToAction);
    }
}
