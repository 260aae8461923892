package io.liaison.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ExtendedClientDetails;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/** The time zone of whoever looks at the screen, as their browser tells it; the installation's where nobody looks or the browser does not say. */
final class ViewerZone {

    private ViewerZone() {}

    static ZoneId get() {
        return Optional.ofNullable(UI.getCurrent())
                .map(ui -> ui.getPage().getExtendedClientDetails())
                .map(ExtendedClientDetails::getTimeZoneId)
                .filter(id -> !id.isBlank())
                .flatMap(ViewerZone::known)
                .orElseGet(ZoneId::systemDefault);
    }

    private static Optional<ZoneId> known(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
