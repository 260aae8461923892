package io.liaison.profile.ui;

import io.liaison.content.PlaceNames;
import io.liaison.content.ProfileContent;
import io.liaison.notes.page.NotePlaces;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The places of the draft, for the notes beside it. */
record EditorPlaces(Supplier<ProfileContent> content, Consumer<String> point) implements NotePlaces {

    @Override
    public Optional<String> nameOf(String place) {
        return PlaceNames.of(place, content.get());
    }

    @Override
    public List<String> offered() {
        return PlaceNames.all(content.get());
    }

    @Override
    public boolean canLeadTo(String place) {
        return nameOf(place).isPresent();
    }

    @Override
    public void leadTo(String place) {
        point.accept(place);
    }
}
