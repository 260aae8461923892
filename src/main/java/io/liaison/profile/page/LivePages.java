package io.liaison.profile.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;

/** Lets live views take the place of their plain pages without anything moving; frontend/js/live.js says what a page must say for that. */
@org.springframework.stereotype.Component
public class LivePages {

    private final PublicAssets assets;

    LivePages(PublicAssets assets) {
        this.assets = assets;
    }

    /**
     * The view is complete and may take over. Styles and script come from the same addresses as in the plain document, so that nothing is loaded
     * twice.
     */
    public void takeOver(UI ui, Component view) {
        ui.getPage().addStyleSheet(assets.address("/css/tokens.css"));
        ui.getPage().addStyleSheet(assets.address("/css/public.css"));
        ui.getPage().addStyleSheet(assets.address("/css/choosing.css"));
        ui.getPage().addJavaScript(assets.address("/js/shortlist.js"));
        ui.getPage().addJavaScript(assets.address("/js/live.js"));
        ui.getPage().addJavaScript(assets.address("/js/share.js"));
        view.getElement().executeJs("window.liaison && window.liaison.takeOver()");
    }

    /** The view shows what was typed or chosen. */
    public void changed(Component view) {
        view.getElement().executeJs("window.liaison && window.liaison.changed()");
    }
}
