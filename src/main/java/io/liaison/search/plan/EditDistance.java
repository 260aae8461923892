package io.liaison.search.plan;

/** How many letters have to be added, taken away, replaced or swapped with their neighbour to make one word of another. */
final class EditDistance {

    private final String word;
    private final int most;

    EditDistance(String word, int most) {
        this.word = word;
        this.most = most;
    }

    boolean isWithin(String other) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            last[column] = column;
        }
        for (int row = 1; row <= word.length(); row++) {
            int[] current = new int[other.length() + 1];
            current[0] = row;
            int smallest = row;
            for (int column = 1; column <= other.length(); column++) {
                current[column] = cheapest(other, row, column, beforeLast, last, current);
                smallest = Math.min(smallest, current[column]);
            }
            if (smallest > most) {
                return false;
            }
            beforeLast = last;
            last = current;
        }
        return last[other.length()] <= most;
    }

    private int cheapest(String other, int row, int column, int[] beforeLast, int[] last, int[] current) {
        boolean isSame = word.charAt(row - 1) == other.charAt(column - 1);
        int cheapest = Math.min(last[column - 1] + (isSame ? 0 : 1), Math.min(last[column], current[column - 1]) + 1);
        boolean isSwapped = row > 1
                && column > 1
                && word.charAt(row - 1) == other.charAt(column - 2)
                && word.charAt(row - 2) == other.charAt(column - 1);
        return isSwapped ? Math.min(cheapest, beforeLast[column - 2] + 1) : cheapest;
    }
}
