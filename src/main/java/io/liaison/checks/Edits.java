package io.liaison.checks;

/** How many slips of the pen lie between two words: letters added, dropped, changed, or two neighbours swapped (Damerau, 1964). */
final class Edits {

    private Edits() {}

    /** The distance, or a number above the limit as soon as it is known to exceed it. */
    static int between(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) > limit) {
            return limit + 1;
        }
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            last[column] = column;
        }
        for (int line = 1; line <= one.length(); line++) {
            row[0] = line;
            int least = line;
            for (int column = 1; column <= other.length(); column++) {
                row[column] = cheapest(one, other, line, column, beforeLast, last, row);
                least = Math.min(least, row[column]);
            }
            if (least > limit) {
                return limit + 1;
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[other.length()];
    }

    private static int cheapest(
            String one, String other, int line, int column, int[] beforeLast, int[] last, int[] row) {
        int changed = one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1;
        int cost = Math.min(Math.min(last[column], row[column - 1]) + 1, last[column - 1] + changed);
        boolean swapped = line > 1
                && column > 1
                && one.charAt(line - 1) == other.charAt(column - 2)
                && one.charAt(line - 2) == other.charAt(column - 1);
        return swapped ? Math.min(cost, beforeLast[column - 2] + 1) : cost;
    }
}
