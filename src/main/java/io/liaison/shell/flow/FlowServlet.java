package io.liaison.shell.flow;

import com.vaadin.flow.spring.SpringServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.ApplicationContext;

/** Flow, with a door: nobody who may not use it gets further than to its files, which are the same for all and need no session. */
class FlowServlet extends SpringServlet {

    private final transient FlowAccess access;

    FlowServlet(ApplicationContext context, FlowAccess access) {
        super(context, true);
        this.access = access;
    }

    @Override
    protected boolean serveStaticOrWebJarRequest(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        return super.serveStaticOrWebJarRequest(request, response) || access.turnsAway(request, response);
    }
}
