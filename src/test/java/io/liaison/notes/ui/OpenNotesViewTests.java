package io.liaison.notes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.Sitemap;
import io.liaison.notes.NoteId;
import io.liaison.notes.Notes;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RealDatabase
@ViewPackages(classes = OpenNotesView.class)
class OpenNotesViewTests extends SpringBrowserlessTest {

    @Autowired
    World world;

    @Autowired
    Notes notes;

    @Test
    void leadsToEachPartnerWithOpenNotesAndToNoOther() {
        Tenant noted = world.tenant("Noted " + UUID.randomUUID());
        Tenant settled = world.tenant("Settled " + UUID.randomUUID());
        world.as(noted.editor(), () -> {
            notes.write(noted.id(), "overview", "First.");
            notes.write(noted.id(), "summary", "Second.");
        });
        NoteId done = world.as(settled.editor(), () -> notes.write(settled.id(), "", "Done."));
        world.as(settled.editor(), () -> notes.resolve(settled.id(), done));

        world.as(world.platformAdmin(), () -> {
            UI.getCurrent().navigate(Sitemap.PLATFORM_NOTES);
            assertThat($view(Anchor.class).all())
                    .filteredOn(card -> card.getHref().contains(noted.slug().value()))
                    .singleElement()
                    .satisfies(card ->
                            assertThat(card.getElement().getTextRecursively()).contains("2 open notes"));
            assertThat($view(Anchor.class).all())
                    .noneMatch(card -> card.getHref().contains(settled.slug().value()));
        });
    }
}
