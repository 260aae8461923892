package io.liaison.delivery;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers for public pages before security and Flow see the request: no session, no cookie. Requests of Flow's own client carry a v-r parameter and
 * go on to the live view of the same address.
 */
class PublicPagesFilter extends OncePerRequestFilter {

    private final List<PublicAnswers> answers;
    private final Readings readings;
    private final AnswerWriter writer = new AnswerWriter();

    PublicPagesFilter(List<PublicAnswers> answers, Readings readings) {
        this.answers = answers;
        this.readings = readings;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain others)
            throws ServletException, IOException {
        Optional<Answer> answer =
                isForReaders(request) ? find(request.getRequestURI(), request.getQueryString()) : Optional.empty();
        if (answer.isPresent()) {
            count(answer.get(), request);
            writer.write(answer.get(), request, response);
        } else {
            others.doFilter(request, response);
        }
    }

    private Optional<Answer> find(String path, @Nullable String query) {
        for (PublicAnswers owner : answers) {
            Optional<Answer> answer = owner.find(path, query);
            if (answer.isPresent()) {
                return answer;
            }
        }
        return Optional.empty();
    }

    private void count(Answer answer, HttpServletRequest request) {
        if (answer.reading() != null && request.getMethod().equals("GET")) {
            String purpose = request.getHeader("Sec-Purpose");
            readings.answered(
                    answer, request.getHeader("User-Agent"), purpose == null ? request.getHeader("Purpose") : purpose);
        }
    }

    private static boolean isForReaders(HttpServletRequest request) {
        String method = request.getMethod();
        return (method.equals("GET") || method.equals("HEAD")) && !isFromFlow(request.getQueryString());
    }

    private static boolean isFromFlow(@Nullable String query) {
        return query != null && (query.startsWith("v-r=") || query.contains("&v-r="));
    }
}
