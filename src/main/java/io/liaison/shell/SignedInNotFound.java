package io.liaison.shell;

import io.liaison.accounts.CurrentAccount;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.core.Ordered;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** Where no screen has the address, whoever has signed in is led back to their work instead of being asked to sign in. */
@Component
class SignedInNotFound implements ErrorViewResolver, Ordered {

    private final CurrentAccount currentAccount;
    private final byte[] page;

    SignedInNotFound(CurrentAccount currentAccount) {
        this.currentAccount = currentAccount;
        try {
            page = new ClassPathResource("META-INF/resources/error/404-signed-in.html").getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @Override
    public @Nullable ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        return status == HttpStatus.NOT_FOUND && currentAccount.find().isPresent() ? new ModelAndView(view()) : null;
    }

    @Override
    public int getOrder() {
        return 0;
    }

    private View view() {
        return (model, request, response) -> {
            response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
            response.getOutputStream().write(page);
        };
    }
}
