package io.liaison.delivery;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** An answer as it goes over the wire, all but the date and what concerns the connection. */
final class ReadyAnswer {

    /** Longer ones are rare, and better sent by a thread that may wait. */
    static final int LONGEST = 192 * 1024;

    private static final int LONGEST_HEAD = 4096;

    private final Answer answer;
    private final byte[] plainHead;
    private final byte[] zippedHead;
    private final byte[] plainUnchanged;
    private final byte[] zippedUnchanged;

    ReadyAnswer(Answer answer) {
        this.answer = answer;
        plainHead = head(answer, false);
        zippedHead = head(answer, true);
        plainUnchanged = unchanged(answer, false);
        zippedUnchanged = unchanged(answer, true);
    }

    /** Without a zipped form, somebody else would have to zip it. */
    static boolean fits(Answer answer) {
        return answer.plain().length <= LONGEST - LONGEST_HEAD && answer.zipped().length > 0;
    }

    Answer answer() {
        return answer;
    }

    /**
     * @param ends the last header fields, and the empty line
     * @return the status
     */
    int write(PlainRequest request, byte[] ends, ByteBuffer out) {
        boolean isZipped = AnswerHead.isZipped(answer, request.value(PlainHeader.ACCEPT_ENCODING));
        if (AnswerHead.isKnown(answer, request.value(PlainHeader.IF_NONE_MATCH))) {
            out.put(isZipped ? zippedUnchanged : plainUnchanged).put(ends);
            return 304;
        }
        out.put(isZipped ? zippedHead : plainHead).put(ends).put(isZipped ? answer.zipped() : answer.plain());
        return 200;
    }

    private static byte[] head(Answer answer, boolean isZipped) {
        StringBuilder head = new StringBuilder("HTTP/1.1 200 \r\n");
        AnswerHead.describe(answer, isZipped, (name, value) -> add(head, name, value));
        AnswerHead.describeContent(answer, isZipped, (name, value) -> add(head, name, value));
        add(head, "Content-Length", String.valueOf((isZipped ? answer.zipped() : answer.plain()).length));
        return bytes(head);
    }

    private static byte[] unchanged(Answer answer, boolean isZipped) {
        StringBuilder head = new StringBuilder("HTTP/1.1 304 \r\n");
        AnswerHead.describe(answer, isZipped, (name, value) -> add(head, name, value));
        return bytes(head);
    }

    private static void add(StringBuilder head, String name, String value) {
        head.append(name).append(": ").append(value).append("\r\n");
    }

    private static byte[] bytes(StringBuilder head) {
        return head.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
