package io.liaison.profile.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.liaison.base.Sitemap;
import io.liaison.base.ui.PartnerAddress;
import io.liaison.comparison.Comparing;
import io.liaison.media.PictureStore;
import io.liaison.notes.Notes;
import io.liaison.partners.Team;
import io.liaison.partners.Workplace;
import io.liaison.profile.WorkspaceNotices;
import io.liaison.profile.WorkspaceNotices.Notice;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The address of the editor: opens the draft of the partner it names, and lets nobody leave without saving. */
@Route(Sitemap.WORKSPACE_PROFILE)
@RolesAllowed("ACCOUNT")
@StyleSheet("/css/editor.css")
class ProfileEditorView extends Main implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final Team team;
    private final EditorServices services;
    private final Comparing comparing;
    private final Choices choices;
    private final PictureStore pictures;
    private final Notes notes;
    private final List<WorkspaceNotices> notices;
    private @Nullable ProfileEditor editor;
    private String title = "Profile";

    ProfileEditorView(
            Team team,
            EditorServices services,
            Comparing comparing,
            Choices choices,
            PictureStore pictures,
            Notes notes,
            List<WorkspaceNotices> notices) {
        this.team = team;
        this.services = services;
        this.comparing = comparing;
        this.choices = choices;
        this.pictures = pictures;
        this.notes = notes;
        this.notices = notices;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Workplace place = team.workplace(PartnerAddress.slugIn(event));
        Presence presence = services.presence(place.partner());
        EditorViewModel model = new EditorViewModel(services, place.partner(), presence);
        editor = new ProfileEditor(place, model, presence, () -> news(place), comparing, choices, pictures, notes);
        title = "Profile – " + place.name();
        removeAll();
        add(editor);
        QueryParameters asked = event.getLocation().getQueryParameters();
        asked.getSingleParameter("note").ifPresent(editor::showNote);
        asked.getSingleParameter("field").ifPresent(editor::showField);
    }

    private List<Notice> news(Workplace place) {
        return notices.stream()
                .flatMap(source -> source.noticeFor(place.partner()).stream())
                .toList();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (editor != null) {
            editor.leave(event);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
