package io.liaison.base;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Gives the headers of {@link PageHeaders#EVERYWHERE} to every answer of the server, also to those that it makes before any filter of ours. */
@Component
class EveryAnswerHeaders implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final Map<String, String> OF_ERRORS =
            Map.of("Content-Security-Policy", PageHeaders.PLAIN_CONTENT_SECURITY_POLICY, "X-Frame-Options", "DENY");

    /** The server's own error page is written on the way back from the host, so errors are completed within it. */
    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addEngineValves(new FirstHeaders());
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new HeadersOfErrors()));
    }

    private static final class FirstHeaders extends ValveBase {

        FirstHeaders() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            PageHeaders.EVERYWHERE.forEach(response::setHeader);
            getNext().invoke(request, response);
        }
    }

    private static final class HeadersOfErrors extends ValveBase {

        HeadersOfErrors() {
            super(true);
        }

        /** Some are errors before anything looks at them; others may have emptied the answer on their way. */
        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            complete(response);
            getNext().invoke(request, response);
            complete(response);
        }

        private static void complete(Response response) {
            if (response.getStatus() >= 400 && !response.isCommitted()) {
                PageHeaders.EVERYWHERE.forEach((name, value) -> setMissing(response, name, value));
                OF_ERRORS.forEach((name, value) -> setMissing(response, name, value));
            }
        }

        private static void setMissing(Response response, String name, String value) {
            if (response.getHeader(name) == null) {
                response.setHeader(name, value);
            }
        }
    }
}
