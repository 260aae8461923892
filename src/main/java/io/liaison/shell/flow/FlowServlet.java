package io.liaison.shell.flow;

import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.spring.SpringServlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.ApplicationContext;

/** Flow, with a door: nobody who may not use it gets further than to its files, which are the same for all and need no session. */
class FlowServlet extends SpringServlet {

    private final transient ApplicationContext context;
    private final transient FlowAccess access;

    FlowServlet(ApplicationContext context, FlowAccess access) {
        super(context, true);
        this.context = context;
        this.access = access;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            super.service(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (response.isCommitted() || !answers(failure, request, response)) {
                throw failure;
            }
        } finally {
            access.done(request);
        }
    }

    @Override
    protected VaadinServletService createServletService(DeploymentConfiguration configuration) throws ServiceException {
        CheckedService service = new CheckedService(this, configuration, context);
        service.init();
        return service;
    }

    @Override
    protected boolean serveStaticOrWebJarRequest(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        return super.serveStaticOrWebJarRequest(request, response) || access.turnsAway(request, response);
    }

    /** Whether the failure has been answered here: the client's mistakes, and what has been told to the log. */
    private static boolean answers(Exception failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (FlowMistakes.isMistake(failure)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (FlowMistakes.isLogged(request)) {
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        } else {
            return false;
        }
        return true;
    }
}
