package io.liaison.delivery;

import org.apache.coyote.http11.Http11NioProtocol;

/** HTTP/1.1 as Tomcat speaks it, over an {@link ExpressEndpoint}. Tomcat makes it by its name. */
public class ExpressProtocol extends Http11NioProtocol {

    private final ExpressEndpoint endpoint;

    public ExpressProtocol() {
        this(new ExpressEndpoint());
    }

    private ExpressProtocol(ExpressEndpoint endpoint) {
        super(endpoint);
        this.endpoint = endpoint;
    }

    void answerBy(Express express) {
        endpoint.answerBy(express);
    }
}
