package io.liaison.search.store;

import java.util.Arrays;

/** Takes down in ascending order where one word stands, and how much it tells there. */
final class PostingsWriter {

    private byte[] bytes = new byte[8];
    private int length;
    private int last = -1;
    private int count;

    void add(int place, byte impact) {
        if (length + 6 > bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2 + 6);
        }
        length = write(bytes, length, place - last);
        bytes[length++] = impact;
        last = place;
        count++;
    }

    int count() {
        return count;
    }

    int length() {
        return length;
    }

    int copy(byte[] target, int at) {
        System.arraycopy(bytes, 0, target, at, length);
        return at + length;
    }

    void clear() {
        length = 0;
        last = -1;
        count = 0;
    }

    /** Seven bits in each byte, the high bit where more follow. */
    static int write(byte[] target, int at, int number) {
        int rest = number;
        int place = at;
        while (rest > 0x7F) {
            target[place++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        target[place++] = (byte) rest;
        return place;
    }
}
