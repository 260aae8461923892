package io.liaison.checks;

import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.PartnerId;
import io.liaison.content.ProfileContent;
import io.liaison.links.LinkChecks;
import io.liaison.notes.ImportNotes;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks at a profile before the public does. */
@Service
@Transactional(readOnly = true)
public class Checks {

    static final List<Check> ON_THE_WORDS_ALONE = List.of(
            new RequiredParts(),
            new Placeholders(),
            new SecureLinks(),
            new AlternativeTexts(),
            new Lengths(),
            new Acronyms());

    private final LinkChecks links;
    private final OtherPartners others;
    private final ImportNotes importNotes;

    Checks(LinkChecks links, OtherPartners others, ImportNotes importNotes) {
        this.links = links;
        this.others = others;
        this.importNotes = importNotes;
    }

    /** Everything there is to say about this content, what blocks a submission first. */
    @AllowedTo({Caller.EDITOR, Caller.PLATFORM})
    public List<Finding> of(PartnerId partner, ProfileContent content) {
        Reading reading = Reading.of(content);
        return Stream.concat(ON_THE_WORDS_ALONE.stream(), onTheWorld(partner, reading).stream())
                .flatMap(check -> check.findIn(reading).stream())
                .distinct()
                .sorted(Comparator.comparing(Finding::weight))
                .toList();
    }

    /** Has the addresses in this content looked at in the background; {@link #of} tells what came of it. */
    @AllowedTo({Caller.EDITOR, Caller.PLATFORM})
    @Transactional
    public void lookUpLinks(PartnerId partner, ProfileContent content) {
        links.request(addresses(Reading.of(content)));
    }

    private List<Check> onTheWorld(PartnerId partner, Reading reading) {
        Neighbours neighbours = Neighbours.of(partner, reading, others);
        return List.of(
                new OwnName(neighbours::isAcronym),
                new AnsweringLinks(links.of(addresses(reading))),
                new WrongPartner(neighbours),
                new NearDuplicates(neighbours),
                new SameName(neighbours),
                new OpenImportNotes(importNotes.open(partner)));
    }

    private static List<String> addresses(Reading reading) {
        return LinkSpots.of(reading).stream().map(LinkSpot::address).toList();
    }
}
