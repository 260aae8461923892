package io.liaison.directory.ui;

import com.vaadin.flow.component.UI;
import io.liaison.profile.page.PublicAssets;
import org.springframework.stereotype.Component;

/** The styles and the script of public pages, by the same addresses as in the plain document, so that nothing is loaded twice. */
@Component
class LiveStyles {

    private final PublicAssets assets;

    LiveStyles(PublicAssets assets) {
        this.assets = assets;
    }

    void add(UI ui) {
        ui.getPage().addStyleSheet(assets.address("/css/tokens.css"));
        ui.getPage().addStyleSheet(assets.address("/css/public.css"));
        ui.getPage().addStyleSheet(assets.address("/css/choosing.css"));
        ui.getPage().addJavaScript(assets.address("/js/shortlist.js"));
        ui.getPage().addJavaScript(assets.address("/js/live.js"));
    }
}
