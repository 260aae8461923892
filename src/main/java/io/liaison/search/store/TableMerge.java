package io.liaison.search.store;

import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/** Walks over the words of several tables in one order. */
final class TableMerge {

    private TableMerge() {}

    interface Visitor {

        /** @param numbers of the word in each table, or {@link WordTable#ABSENT} */
        void visit(byte[] word, int[] numbers);
    }

    static void walk(List<WordTable> tables, Visitor visitor) {
        int[] next = new int[tables.size()];
        PriorityQueue<Integer> queue = queue(tables, next);
        int[] numbers = new int[next.length];
        while (!queue.isEmpty()) {
            byte[] word = tables.get(queue.element()).words().copy(next[queue.element()]);
            Arrays.fill(numbers, WordTable.ABSENT);
            while (!queue.isEmpty() && tables.get(queue.element()).words().is(next[queue.element()], word)) {
                int table = queue.remove();
                numbers[table] = next[table]++;
                if (next[table] < tables.get(table).size()) {
                    queue.add(table);
                }
            }
            visitor.visit(word, numbers);
        }
    }

    /** The tables, that first whose next word comes first. */
    private static PriorityQueue<Integer> queue(List<WordTable> tables, int[] next) {
        PriorityQueue<Integer> queue = new PriorityQueue<>((one, other) ->
                tables.get(one).words().compare(next[one], tables.get(other).words(), next[other]));
        for (int table = 0; table < next.length; table++) {
            if (tables.get(table).size() > 0) {
                queue.add(table);
            }
        }
        return queue;
    }
}
