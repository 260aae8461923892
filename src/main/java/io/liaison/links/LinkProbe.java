package io.liaison.links;

import io.liaison.base.WebAddress;
import io.liaison.links.HttpExchange.Answer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;

/** Asks one address whether it answers: HEAD first, GET where HEAD is not understood, at most five redirects, each decided on anew. */
class LinkProbe {

    private static final int MOST_REDIRECTS = 5;

    private final PublicHosts hosts;
    private final Exchange exchange;

    LinkProbe(PublicHosts hosts, Exchange exchange) {
        this.hosts = hosts;
        this.exchange = exchange;
    }

    /** One request to an address that was decided on. */
    interface Exchange {
        Answer ask(String method, LinkTarget target, InetAddress address) throws IOException;
    }

    /** What became of asking: its state, and whether it was the name service that knew nothing. */
    record Outcome(LinkState state, boolean isUnknownHost) {

        private static Outcome of(LinkStatus status, String reason) {
            return new Outcome(new LinkState(status, reason), false);
        }
    }

    Outcome ask(String address) {
        try {
            return follow(new URI(WebAddress.isWebAddress(address) ? new WebAddress(address).value() : address));
        } catch (ForbiddenHost forbidden) {
            return Outcome.of(LinkStatus.FORBIDDEN, "leads to a place that is not on the public Internet");
        } catch (UnknownHostException unknown) {
            return new Outcome(new LinkState(LinkStatus.DEAD, "names a site that does not exist"), true);
        } catch (SocketTimeoutException slow) {
            return Outcome.of(LinkStatus.DOUBTFUL, "did not answer in time");
        } catch (SSLException insecure) {
            return Outcome.of(LinkStatus.DOUBTFUL, "has no valid certificate");
        } catch (IOException broken) {
            return Outcome.of(LinkStatus.DOUBTFUL, "could not be reached");
        } catch (URISyntaxException | IllegalArgumentException noAddress) {
            return Outcome.of(LinkStatus.DEAD, "is not a complete address");
        }
    }

    private Outcome follow(URI start) throws IOException, ForbiddenHost, URISyntaxException {
        URI uri = start;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            Answer answer = head(LinkTarget.of(uri, hosts.allowInternal()));
            boolean redirects = answer.status() >= 300
                    && answer.status() < 400
                    && answer.location().isPresent();
            if (!redirects) {
                return judge(answer.status());
            }
            uri = uri.resolve(answer.location().orElseThrow());
        }
        return Outcome.of(LinkStatus.DOUBTFUL, "sends visitors from one address to the next without end");
    }

    /** Some servers know no HEAD, and say so in various ways. */
    private Answer head(LinkTarget target) throws IOException, ForbiddenHost {
        InetAddress address = hosts.addressOf(target.host());
        Answer answer = exchange.ask("HEAD", target, address);
        boolean misunderstood = answer.status() >= 400 && answer.status() != 429;
        return misunderstood ? exchange.ask("GET", target, address) : answer;
    }

    private static Outcome judge(int status) {
        if (status < 400) {
            return Outcome.of(LinkStatus.ANSWERS, "");
        }
        return switch (status) {
            case 404 -> Outcome.of(LinkStatus.DEAD, "says that there is no such page (404)");
            case 410 -> Outcome.of(LinkStatus.DEAD, "says that the page is gone (410)");
            case 401, 403 -> Outcome.of(LinkStatus.DOUBTFUL, "lets not everybody in (" + status + ")");
            default -> Outcome.of(LinkStatus.DOUBTFUL, "answers with an error (" + status + ")");
        };
    }
}
