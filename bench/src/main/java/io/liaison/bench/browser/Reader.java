package io.liaison.bench.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;

/** Somebody who opens a public page for the first time. */
public final class Reader {

    private static final String TRANSFERRED = """
            () => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
                .reduce((sum, entry) => sum + entry.transferSize, 0)""";

    private static final String LARGEST_PAINT = """
            () => new Promise(resolve => new PerformanceObserver(list => resolve(list.getEntries().at(-1).startTime))
                .observe({type: 'largest-contentful-paint', buffered: true}))""";

    private Reader() {}

    /**
     * @param bytes over the network, headers included, before any interaction
     * @param millis until the largest part of the page was painted
     */
    public record Opened(double bytes, double millis) {}

    public static Opened open(BrowserContext visitor, String address) {
        Page page = visitor.newPage();
        page.navigate(address);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return new Opened(number(page.evaluate(TRANSFERRED)), number(page.evaluate(LARGEST_PAINT)));
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }
}
