package io.liaison.search.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Many short texts in one array, by number. */
public final class Texts {

    private final byte[] bytes;
    private final int[] starts;

    private Texts(byte[] bytes, int[] starts) {
        this.bytes = bytes;
        this.starts = starts;
    }

    static Texts of(List<byte[]> texts) {
        int[] starts = new int[texts.size() + 1];
        for (int number = 0; number < texts.size(); number++) {
            starts[number + 1] = starts[number] + texts.get(number).length;
        }
        byte[] bytes = new byte[starts[texts.size()]];
        for (int number = 0; number < texts.size(); number++) {
            System.arraycopy(texts.get(number), 0, bytes, starts[number], texts.get(number).length);
        }
        return new Texts(bytes, starts);
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    int size() {
        return starts.length - 1;
    }

    public String get(int number) {
        return new String(bytes, starts[number], starts[number + 1] - starts[number], StandardCharsets.UTF_8);
    }

    byte[] copy(int number) {
        return Arrays.copyOfRange(bytes, starts[number], starts[number + 1]);
    }

    public int length(int number) {
        return starts[number + 1] - starts[number];
    }

    byte at(int number, int index) {
        return bytes[starts[number] + index];
    }

    int hash(int number) {
        return hash(bytes, starts[number], starts[number + 1]);
    }

    static int hash(byte[] text, int from, int to) {
        int hash = 1;
        for (int index = from; index < to; index++) {
            hash = 31 * hash + text[index];
        }
        return hash * 0x9E3779B9 >>> 1;
    }

    boolean is(int number, byte[] text) {
        return Arrays.equals(bytes, starts[number], starts[number + 1], text, 0, text.length);
    }

    boolean begins(int number, byte[] beginning) {
        int end = starts[number] + beginning.length;
        return end <= starts[number + 1] && Arrays.equals(bytes, starts[number], end, beginning, 0, beginning.length);
    }

    int compare(int number, byte[] other) {
        return Arrays.compareUnsigned(bytes, starts[number], starts[number + 1], other, 0, other.length);
    }

    public int compare(int number, Texts others, int other) {
        return Arrays.compareUnsigned(
                bytes,
                starts[number],
                starts[number + 1],
                others.bytes,
                others.starts[other],
                others.starts[other + 1]);
    }
}
