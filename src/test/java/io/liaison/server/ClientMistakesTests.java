package io.liaison.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.eclipse.jetty.http.BadMessageException;
import org.eclipse.jetty.http.HttpException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

class ClientMistakesTests {

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(new BadMessageException("Bad URI"), 400),
                Arguments.of(new RuntimeException(new HttpException.RuntimeException(413, "too large")), 413),
                Arguments.of(new MultipartException("no boundary", new IOException()), 400),
                Arguments.of(new MaxUploadSizeExceededException(1), 413),
                Arguments.of(new UnsupportedEncodingException("x"), 400),
                Arguments.of(noMediaType(), 400));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    @Tag("BR-363")
    void knowsWhatAClientGotWrong(Throwable failure, int status) {
        assertThat(ClientMistakes.status(failure)).hasValue(status);
    }

    @Test
    @Tag("BR-363")
    void leavesOurOwnFailuresAlone() {
        assertThat(Stream.of(
                        new IllegalArgumentException("ours"),
                        new NullPointerException(),
                        new IOException("gone"),
                        new HttpException.RuntimeException(503, "busy")))
                .map(ClientMistakes::status)
                .containsOnly(OptionalInt.empty());
    }

    private static RuntimeException noMediaType() {
        try {
            MimeTypeUtils.parseMimeType("/");
            throw new AssertionError("That is a media type");
        } catch (RuntimeException failure) {
            return failure;
        }
    }
}
