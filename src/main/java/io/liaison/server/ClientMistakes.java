package io.liaison.server;

import io.liaison.base.SecretAddress;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/**
 * Answers requests that cannot be read (a broken form, an encoding that does not exist) as the client's mistakes, 4xx, and with one line of log. What they
 * are found by are exceptions like any other, which would be answered as our own failures.
 */
@Component
class ClientMistakes extends OncePerRequestFilter implements Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ClientMistakes.class);

    private static final int LOGGED_OF_PATH = 200;

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain others)
            throws ServletException, IOException {
        try {
            others.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException failure) {
            OptionalInt status = status(failure);
            if (status.isEmpty() || response.isCommitted()) {
                throw failure;
            }
            log(status.getAsInt(), request, failure);
            response.sendError(status.getAsInt());
        }
    }

    /** With which status the failure is answered, where the client is at fault. */
    static OptionalInt status(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .mapToInt(ClientMistakes::statusOfOne)
                .filter(HttpStatus::isClientError)
                .findFirst();
    }

    private static int statusOfOne(Throwable failure) {
        return switch (failure) {
            case HttpException said -> said.getCode();
            case MaxUploadSizeExceededException tooLarge -> HttpStatus.PAYLOAD_TOO_LARGE_413;
            case MultipartException unreadable -> HttpStatus.BAD_REQUEST_400;
            case RequestRejectedException dangerous -> HttpStatus.BAD_REQUEST_400;
            case HttpMessageNotReadableException unreadable -> HttpStatus.BAD_REQUEST_400;
            case InvalidMimeTypeException noType -> HttpStatus.BAD_REQUEST_400;
            case UnsupportedEncodingException noEncoding -> HttpStatus.BAD_REQUEST_400;
            case IllegalCharsetNameException noEncoding -> HttpStatus.BAD_REQUEST_400;
            case UnsupportedCharsetException noEncoding -> HttpStatus.BAD_REQUEST_400;
            case CharacterCodingException otherEncoding -> HttpStatus.BAD_REQUEST_400;
            default -> 0;
        };
    }

    private static void log(int status, HttpServletRequest request, Throwable failure) {
        String path = request.getRequestURI();
        LOG.info(
                "Answered {} to {} {}: {}",
                status,
                request.getMethod(),
                SecretAddress.isNamedIn(path, null)
                        ? "a secret address"
                        : path.substring(0, Math.min(path.length(), LOGGED_OF_PATH)),
                failure.getClass().getSimpleName());
        LOG.debug("In full", failure);
    }
}
