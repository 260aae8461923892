package io.liaison.search.plan;

/** The words that stand in most documents, of any number of words. */
final class Frequent {

    private final int[] words;
    private final int[] documents;
    private int count;

    interface Consumer {

        void accept(int word, int documents);
    }

    Frequent(int most) {
        words = new int[most];
        documents = new int[most];
    }

    void add(int word, int inDocuments) {
        boolean isFull = count == words.length;
        if (isFull && documents[count - 1] >= inDocuments || isThere(word)) {
            return;
        }
        int place = isFull ? count - 1 : count++;
        while (place > 0 && documents[place - 1] < inDocuments) {
            words[place] = words[place - 1];
            documents[place] = documents[place - 1];
            place--;
        }
        words[place] = word;
        documents[place] = inDocuments;
    }

    void forEach(Consumer consumer) {
        for (int index = 0; index < count; index++) {
            consumer.accept(words[index], documents[index]);
        }
    }

    private boolean isThere(int word) {
        for (int index = 0; index < count; index++) {
            if (words[index] == word) {
                return true;
            }
        }
        return false;
    }
}
