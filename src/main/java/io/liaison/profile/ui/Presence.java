package io.liaison.profile.ui;

import io.liaison.base.AccountId;
import io.liaison.base.PartnerId;
import io.liaison.base.ui.Moments;
import io.liaison.content.ContentPlaces;
import io.liaison.content.ProfileContent;
import io.liaison.together.AlsoEditing;
import io.liaison.together.Company;
import io.liaison.together.DraftChange;
import io.liaison.together.EditingTogether;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** This window among the others at the same draft: it says that it is there, and knows what it heard of them. */
class Presence {

    private static final Duration NEWS_FOR = Duration.ofMinutes(5);

    private final UUID window = UUID.randomUUID();
    private final EditingTogether together;
    private final PartnerId partner;
    private final AccountId me;
    private final Clock clock;

    private List<AlsoEditing> others = List.of();
    private List<DraftChange> news = List.of();
    private long lastNumber;
    private boolean concernsWhole;

    Presence(EditingTogether together, PartnerId partner, AccountId me, Clock clock) {
        this.together = together;
        this.partner = partner;
        this.me = me;
        this.clock = clock;
        lastNumber = together.lastNumber(partner);
    }

    /** @return whether others stored something since the last beat, or something became of the whole profile */
    boolean beat(String place) {
        Company company = together.beat(partner, window, place, lastNumber);
        others = company.others();
        List<DraftChange> changes = company.changes();
        if (!changes.isEmpty()) {
            lastNumber = changes.getLast().number();
        }
        concernsWhole = changes.stream().anyMatch(change -> change.place().isEmpty());
        List<DraftChange> theirs =
                changes.stream().filter(change -> !me.equals(change.by())).toList();
        if (!theirs.isEmpty()) {
            news = theirs;
        }
        return !theirs.isEmpty() || concernsWhole || isOpenTwice() && !changes.isEmpty();
    }

    /** Whether the last beat told that something was handed in, decided, published or unpublished. */
    boolean concernsWhole() {
        return concernsWhole;
    }

    void stepAside() {
        together.stepAside(partner, window);
    }

    void leave() {
        together.leave(partner, window);
    }

    boolean isOpenTwice() {
        return others.stream().anyMatch(other -> other.account().equals(me));
    }

    /** Who else is here and where: "Arif (Vision), Mei Tan"; empty when nobody is. */
    String others(ProfileContent content) {
        return others.stream()
                .filter(other -> !other.account().equals(me))
                .map(other -> other.name() + field(other.place(), content))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** What others changed last: "Arif changed Overview just now"; empty when that is long ago. */
    String news(ProfileContent content) {
        List<DraftChange> named = news.stream()
                .filter(change -> !change.place().isEmpty() && !change.name().isEmpty())
                .filter(change -> change.at().isAfter(clock.instant().minus(NEWS_FOR)))
                .toList();
        if (named.isEmpty()) {
            return "";
        }
        DraftChange last = named.getLast();
        long more = named.stream().map(DraftChange::place).distinct().count() - 1;
        return last.name() + " changed " + FieldNames.of(last.place(), content)
                + (more == 0 ? " " : more == 1 ? " and 1 more field " : " and " + more + " more fields ")
                + since(last.at());
    }

    /** Who changed a field last. */
    ChangedBy whoChanged(String place) {
        @Nullable DraftChange change = together.lastChange(partner, place).orElse(null);
        return change == null || change.name().isEmpty()
                ? new ChangedBy("Somebody else changed this.", false)
                : new ChangedBy(
                        (me.equals(change.by())
                                        ? "You changed this in another window "
                                        : change.name() + " changed this ")
                                + since(change.at()) + ".",
                        me.equals(change.by()));
    }

    private String since(Instant at) {
        Instant now = clock.instant();
        return at.isAfter(now.minusSeconds(60)) ? "just now" : Moments.age(at, now) + " ago";
    }

    private static String field(String place, ProfileContent content) {
        return place.isEmpty() ? "" : " (" + FieldNames.of(ContentPlaces.fieldOf(place), content) + ")";
    }
}
