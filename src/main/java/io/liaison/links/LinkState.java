package io.liaison.links;

/**
 * What was learnt about an address.
 *
 * @param reason in a few words that go on after "it": "says that the page is not there (404)"; or empty
 */
public record LinkState(LinkStatus status, String reason) {

    static final LinkState WAITING = new LinkState(LinkStatus.WAITING, "");
}
