package io.liaison.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param total partners in all pages
 * @param matching {@code all-words} where every word was found
 * @param filters what each filter would find, by the filter's parameter; null on all pages but the first
 * @param next the address of the page after this one, or null
 */
record PartnerList(
        long total,
        String matching,
        List<PartnerEntry> partners,
        @Nullable Map<String, List<FilterEntry>> filters,
        @Nullable String next) {

    /** @param partners how many would be found with it and with what is chosen in the other filters */
    record FilterEntry(String code, String label, long partners) {}
}
