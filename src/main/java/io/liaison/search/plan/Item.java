package io.liaison.search.plan;

import io.liaison.search.text.Word;
import io.liaison.search.text.Word.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing in what was asked: a word, words joined by a sign, or a run of characters of a script without spaces.
 *
 * @param words one word, the pieces of a joined one, or what a run of characters is looked for by
 * @param joined the pieces as one word, or null
 */
record Item(List<Word> words, @Nullable Word joined) {

    static List<Item> of(List<Word> words) {
        List<Item> items = new ArrayList<>();
        List<Word> open = new ArrayList<>();
        for (Word word : words) {
            if (word.kind() == Kind.WHOLE) {
                items.add(new Item(List.copyOf(open), word));
                open.clear();
            } else {
                if (!open.isEmpty() && !belongs(word, open.getLast())) {
                    close(open, items);
                }
                open.add(word);
            }
        }
        close(open, items);
        return items;
    }

    private static boolean belongs(Word word, Word before) {
        boolean isPiece = word.kind() == Kind.PIECE && before.kind() == Kind.PIECE;
        return isPiece || isSign(word) && isSign(before) && word.start() <= before.end();
    }

    private static boolean isSign(Word word) {
        return word.kind() == Kind.CHARACTER || word.kind() == Kind.CHARACTERS;
    }

    /** Pieces without a whole are too many to be one word. */
    private static void close(List<Word> open, List<Item> items) {
        if (open.isEmpty()) {
            return;
        }
        if (isSign(open.getFirst())) {
            List<Word> pairs =
                    open.stream().filter(word -> word.kind() == Kind.CHARACTERS).toList();
            items.add(new Item(pairs.isEmpty() ? List.copyOf(open) : pairs, null));
        } else {
            open.forEach(word -> items.add(new Item(List.of(word), null)));
        }
        open.clear();
    }

    List<String> stems() {
        return words.stream().map(Word::stem).toList();
    }

    /** Whether it is one word and nothing else. */
    boolean isWord() {
        return joined == null && words.size() == 1 && !isSign(words.getFirst());
    }

    boolean isWhole() {
        return joined != null;
    }

    Word wholeWord() {
        if (joined == null) {
            throw new IllegalStateException("Nothing joins " + words);
        }
        return joined;
    }

    String form() {
        return words.getFirst().text();
    }

    boolean isStopWord() {
        return isWord() && words.getFirst().isStopWord();
    }
}
