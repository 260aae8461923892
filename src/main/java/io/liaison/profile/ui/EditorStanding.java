package io.liaison.profile.ui;

import io.liaison.content.ProfileContent;
import io.liaison.partners.Workplace;
import io.liaison.profile.ProfileState;
import io.liaison.profile.WorkspaceNotices.Kind;
import io.liaison.profile.WorkspaceNotices.Notice;
import io.liaison.profile.WorkspaceNotices.Place;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Shows where the profile stands: what waits for its verdict, what was returned and where, and what other modules have to say. */
class EditorStanding {

    private final Workplace place;
    private final EditorViewModel model;
    private final Supplier<List<Notice>> news;
    private final EditorHead head;
    private final EditorBanners banners;
    private final Runnable takeBack;

    private List<Notice> notices = List.of();
    private ReturnedChanges returned;
    private @Nullable ProfileState shown;
    private boolean isOutdated;

    /** @param news what the other modules have to say now */
    EditorStanding(
            Workplace place,
            EditorViewModel model,
            Supplier<List<Notice>> news,
            EditorHead head,
            EditorBanners banners,
            Runnable takeBack) {
        this.place = place;
        this.model = model;
        this.news = news;
        this.head = head;
        this.banners = banners;
        this.takeBack = takeBack;
        returned = ReturnedChanges.in(List.of(), model.content());
    }

    /** Something became of the profile that its state may not tell, such as two verdicts in a row. */
    void noteNews() {
        isOutdated = true;
    }

    /** Where the profile stands otherwise than it did, what was said of that no longer holds. */
    void show() {
        ProfileState state = model.state();
        boolean standsOtherwise = shown == null || !shown.standsAs(state);
        if (standsOtherwise) {
            head.messages().say("");
        }
        if (standsOtherwise || isOutdated) {
            isOutdated = false;
            notices = news.get();
            returned = ReturnedChanges.in(state.isInReview() ? List.of() : notices, model.content());
        }
        shown = state;
        head.showStanding(state, place.mayEdit());
        banners.showNotices(state.isInReview() ? List.of() : notices, open());
        showBanner(state);
    }

    /** What was returned and says the same still. */
    List<Place> open() {
        return returned.open(content());
    }

    /** What the partner is told of its submission. */
    String waiting() {
        return notices.stream()
                .filter(notice -> notice.kind() == Kind.WAITING)
                .map(Notice::text)
                .findFirst()
                .orElse("");
    }

    private void showBanner(ProfileState state) {
        if (!place.mayEdit()) {
            banners.showReadOnly(place);
        } else if (state.isInReview()) {
            banners.showInReview(waiting(), takeBack);
        } else if (state.approvedFor() != null) {
            banners.showApproved(state, takeBack);
        } else {
            banners.showNothingSpecial();
        }
    }

    private ProfileContent content() {
        return model.content();
    }
}
