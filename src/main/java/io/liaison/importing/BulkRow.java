package io.liaison.importing;

import io.liaison.content.ProfileContent;
import java.util.ArrayList;
import java.util.List;

/**
 * One partner of many to be made at once, as it was given.
 *
 * @param line of the table or list, from 1
 * @param address its name in addresses; may be empty where none could be proposed
 * @param firstAdmin who is to be invited; may be empty
 * @param content what its draft begins with
 * @param problems why it cannot be made; empty where it can
 */
public record BulkRow(
        int line, String name, String address, String firstAdmin, ProfileContent content, List<String> problems) {

    public BulkRow {
        problems = List.copyOf(problems);
    }

    /** A row of which nothing could be read. */
    static BulkRow unreadable(int line, String text, String problem) {
        return new BulkRow(line, text, "", "", ProfileContent.EMPTY, List.of(problem));
    }

    public boolean canBeMade() {
        return problems.isEmpty();
    }

    BulkRow with(String problem) {
        List<String> more = new ArrayList<>(problems);
        more.add(problem);
        return new BulkRow(line, name, address, firstAdmin, content, more);
    }
}
