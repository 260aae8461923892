package io.liaison.importing;

import io.liaison.content.ContentPlaces;
import io.liaison.content.ProfileContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/**
 * Finds the names of other organisations on a page: a heading that names somebody else than the title, "Ways to work with" or a link to somebody else,
 * and texts that speak of others. A name within a text may be meant; a text that speaks more of another than of its own institute is about the wrong one.
 */
final class ForeignNames {

    private static final String NAME_WORD = "\\p{Lu}[\\p{L}\\p{N}&'’*-]*";
    private static final String KIND =
            "(?:Institute|Institution|University|Centre|Center|Hospital|School|College|Laborator(?:y|ies)|Agency|"
                    + "Foundation|Ministry|Academy|Consortium|Company|Corporation|Council|Ltd|Limited|Inc|GmbH|Therapeutics|Biotech|Pharma)";
    private static final Pattern ORGANISATION = Pattern.compile("(?<![\\p{L}\\p{N}])(?:(?:" + NAME_WORD
            + ",? )(?:(?:of|for|and|the|" + NAME_WORD + "),? ){0,8})?" + KIND
            + "\\b(?: (?:of|for)(?: the)?(?: " + NAME_WORD + ")(?:(?: and| &)? " + NAME_WORD + "){0,5})?");
    private static final Pattern ACTOR = Pattern.compile(
            "(?<![\\p{L}\\p{N}])((?:" + NAME_WORD + " ){1,6})(?:will (?:provide|perform|offer|support|work)"
                    + "|provides|offers|partners with|collaborates|was (?:established|founded|set up)|is (?:a|an|the) (?:national|leading|world|research|public))\\b");
    private static final Pattern WITH = Pattern.compile(
            "(?i:\\b(?:work|engage|partner|collaborate|connect|speak|talk) with|\\bcontact|\\bintroduction to) (?:the )?(.+)");
    private static final Set<String> NO_NAMES = Set.of(
            "we", "our", "the", "this", "these", "its", "it", "your", "you", "their", "all", "each", "clients", "a",
            "an", "in", "as", "for");
    private static final int LONGEST_SCANNED = 60_000;

    private final Report report;
    private final OwnNames own;

    ForeignNames(Report report, OwnNames own) {
        this.report = report;
        this.own = own;
    }

    /** Looks at the page's headings and the links that invite; to be asked before they go into the draft. */
    void lookAtHeadings(String title, boolean isAboutInstitute, Node page) {
        List<Heading> headings = Markup.all(Heading.class, page);
        if (isAboutInstitute && !headings.isEmpty()) {
            compareWithTitle(title, headings.getFirst());
        }
        Stream.concat(headings.stream(), Markup.all(Link.class, page).stream()).forEach(this::lookAtInvitation);
    }

    /** Looks at what the page brought into the draft. */
    void lookAtTexts(ProfileContent before, ProfileContent draft) {
        Map<String, String> texts = texts(before, draft);
        Map<String, Set<String>> places = new LinkedHashMap<>();
        texts.forEach(
                (place, text) -> others(text).forEach(name -> places.computeIfAbsent(name, key -> new LinkedHashSet<>())
                        .add(place)));
        String whole = String.join("\n", texts.values());
        int ours = own.count(whole);
        places.forEach((name, at) -> report(name, at.iterator().next(), whole, ours));
    }

    private void compareWithTitle(String title, Heading heading) {
        String text = Markup.text(heading);
        boolean isName = Topic.of(text) == Topic.OTHER && OfferLabel.of(text).isEmpty() && !title.isBlank();
        if (isName && !own.isRelated(text) && !own.isNamedIn(text)) {
            other(
                    new Place(Markup.line(heading), "name"),
                    "The page's title says “" + title + "”, its heading says “" + text
                            + "”. Make sure which of them the page is about.",
                    text);
        }
    }

    private void lookAtInvitation(Node node) {
        String text = Markup.text(node).replaceAll("\\s+", " ");
        WITH.matcher(text)
                .results()
                .map(match -> match.group(1).strip())
                .filter(name -> isName(name) && !own.isNamedIn(name) && !own.isRelated(name))
                .forEach(name -> other(
                        new Place(Markup.line(node), "offers"),
                        "This invites to work with “" + name
                                + "”, which is not this institute. Correct it, or take out what is not yours.",
                        text));
    }

    private void report(String name, String place, String whole, int ours) {
        int theirs = count(name, whole);
        if (theirs > ours) {
            other(
                    new Place(0, place),
                    "The page's texts speak " + times(theirs) + " of “" + name + "” and " + times(ours)
                            + " of this institute. Make sure that they are about the right one.",
                    name);
        } else {
            report.add(
                    FindingKind.OTHER_NAME,
                    new Place(0, place),
                    "This text names “" + name + "”. Check that it is meant.",
                    name);
        }
    }

    private void other(Place place, String message, String excerpt) {
        report.add(FindingKind.OTHER_INSTITUTE, place, message, excerpt);
    }

    private List<String> others(String text) {
        String scanned = text.substring(0, Math.min(text.length(), LONGEST_SCANNED));
        List<String> names = new ArrayList<>();
        ORGANISATION.matcher(scanned).results().map(MatchResult::group).forEach(names::add);
        ACTOR.matcher(scanned).results().map(match -> match.group(1)).forEach(names::add);
        return names.stream()
                .map(name -> name.strip().replaceAll(",$", ""))
                .filter(name -> isName(name) && !own.isNamedIn(name) && !own.isRelated(name))
                .distinct()
                .toList();
    }

    /** A word of its own such as "Centre" names nobody. */
    private static boolean isName(String text) {
        String[] words = text.split("[^\\p{L}\\p{N}*&]+");
        boolean startsWithName = words.length > 0
                && !words[0].isEmpty()
                && Character.isUpperCase(words[0].codePointAt(0))
                && !NO_NAMES.contains(words[0].toLowerCase(Locale.ROOT));
        boolean isAcronym = words.length == 1 && words[0].matches("\\p{Lu}[\\p{Lu}\\p{N}*-]{2,}");
        boolean isPraise = text.matches("(?i).*\\bcent(?:re|er)s? of excellence");
        return startsWithName && !isPraise && (words.length > 1 || isAcronym);
    }

    private static Map<String, String> texts(ProfileContent before, ProfileContent draft) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String field : List.of("summary", "overview", "vision")) {
            texts.put(field, ContentPlaces.textAt(draft, field));
        }
        for (int index = 0; index < draft.offers().size(); index++) {
            var offer = draft.offers().get(index);
            texts.put("offers/" + index + "/description", offer.description());
            texts.put("offers/" + index + "/partnerProvides", offer.partnerProvides());
            texts.put("offers/" + index + "/keyAdvantage", offer.keyAdvantage());
        }
        for (int index = 0; index < draft.sections().size(); index++) {
            texts.put("sections/" + index + "/text", draft.sections().get(index).text());
        }
        String known = before.toString();
        texts.values().removeIf(text -> text.isBlank() || known.contains(text));
        return texts;
    }

    private static int count(String name, String text) {
        return (int) Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])")
                .matcher(text)
                .results()
                .count();
    }

    private static String times(int times) {
        return times == 1 ? "once" : times == 0 ? "never" : times + " times";
    }
}
