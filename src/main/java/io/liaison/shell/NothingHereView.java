package io.liaison.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.liaison.base.NothingHere;
import jakarta.servlet.http.HttpServletResponse;

/** There is no such record, or none that this account may know of. It reads exactly like an address that never was. */
@AnonymousAllowed
@StyleSheet("/css/public.css")
class NothingHereView extends Div implements HasErrorParameter<NothingHere>, HasDynamicTitle {

    NothingHereView() {
        add(ErrorPage.notFound());
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NothingHere> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return "Page not found";
    }
}
