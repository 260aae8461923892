package io.liaison.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.util.Map;

/** What the document of every live page carries: Vaadin's theme, our tokens on top of it, and the icon. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("/css/tokens.css")
@StyleSheet("/css/workspace.css")
@StyleSheet("/css/notes.css")
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle(EveryPage.SITE);
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addLink("icon", Map.of("href", "/icons/favicon.svg", "type", "image/svg+xml"));
        settings.addMetaTag("color-scheme", "light dark");
    }
}
