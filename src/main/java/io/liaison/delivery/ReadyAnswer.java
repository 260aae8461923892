package io.liaison.delivery;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;

/** An answer with its header fields as they go over the wire. */
final class ReadyAnswer {

    private static final int WEIGHT_OF_HEADS = 3000;
    private static final HttpField STAY_WITH_TLS =
            new PreEncodedHttpField("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains");

    private final Answer answer;
    private final boolean isJson;
    private final Form plain;
    private final Form zipped;

    /** @param unchanged the fields of saying that nothing has changed; those of content and place come on top */
    private record Form(List<HttpField> unchanged, List<HttpField> whole, byte[] content) {}

    ReadyAnswer(Answer answer) {
        this.answer = answer;
        isJson = answer.type().contains("json");
        plain = form(answer, false);
        zipped = answer.zipped().length == 0 ? plain : form(answer, true);
    }

    Answer answer() {
        return answer;
    }

    /** Bytes of memory, about. */
    int weight() {
        return answer.plain().length + answer.zipped().length + WEIGHT_OF_HEADS;
    }

    /**
     * Sets status and header fields: zipped where the client takes that, or only saying that nothing has changed.
     *
     * @return the content that is to be written
     */
    ByteBuffer prepare(Request request, Response response) {
        HttpFields asked = request.getHeaders();
        Form form = AnswerHead.isZipped(answer, asked.get(HttpHeader.ACCEPT_ENCODING)) ? zipped : plain;
        HttpFields.Mutable head = response.getHeaders();
        if (request.isSecure()) {
            head.put(STAY_WITH_TLS);
        }
        if (answer.status() == HttpStatus.OK_200 && AnswerHead.isKnown(answer, asked.get(HttpHeader.IF_NONE_MATCH))) {
            response.setStatus(HttpStatus.NOT_MODIFIED_304);
            form.unchanged().forEach(head::put);
            return BufferUtil.EMPTY_BUFFER;
        }
        response.setStatus(answer.status());
        form.whole().forEach(head::put);
        return HttpMethod.HEAD.is(request.getMethod()) ? BufferUtil.EMPTY_BUFFER : ByteBuffer.wrap(form.content());
    }

    /** JSON is sent only to who takes it: where it is not, the API says so itself. */
    boolean suits(Request request) {
        String accepted = request.getHeaders().get(HttpHeader.ACCEPT);
        return accepted == null || !isJson || AcceptedTypes.includeJson(accepted);
    }

    private static Form form(Answer answer, boolean isZipped) {
        List<HttpField> unchanged = new ArrayList<>();
        AnswerHead.describe(answer, isZipped, (name, value) -> unchanged.add(new PreEncodedHttpField(name, value)));
        List<HttpField> whole = new ArrayList<>(unchanged);
        AnswerHead.describeContent(answer, isZipped, (name, value) -> whole.add(new PreEncodedHttpField(name, value)));
        byte[] content = isZipped ? answer.zipped() : answer.plain();
        whole.add(new PreEncodedHttpField(HttpHeader.CONTENT_LENGTH, String.valueOf(content.length)));
        if (!answer.location().isEmpty()) {
            whole.add(new PreEncodedHttpField(HttpHeader.LOCATION, answer.location()));
        }
        return new Form(List.copyOf(unchanged), List.copyOf(whole), content);
    }
}
