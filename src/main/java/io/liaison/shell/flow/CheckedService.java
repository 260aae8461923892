package io.liaison.shell.flow;

import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.RequestHandler;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import com.vaadin.flow.spring.SpringVaadinServletService;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** Flow's service with {@link CheckedMessages}. */
final class CheckedService extends SpringVaadinServletService {

    CheckedService(VaadinServlet servlet, DeploymentConfiguration configuration, ApplicationContext context) {
        super(servlet, configuration, context);
    }

    @Override
    protected List<RequestHandler> createRequestHandlers() throws ServiceException {
        List<RequestHandler> handlers = super.createRequestHandlers();
        handlers.replaceAll(handler -> handler instanceof UidlRequestHandler ? new CheckedMessages() : handler);
        return handlers;
    }
}
