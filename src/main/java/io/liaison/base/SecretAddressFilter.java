package io.liaison.base;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes the token out of the path of a {@link SecretAddress} before anything that measures, guards or logs requests sees it. */
@Component
class SecretAddressFilter extends OncePerRequestFilter implements Ordered {

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    /** Errors are answered, and logged, with the path they happened at. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain others)
            throws ServletException, IOException {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed.toString();
        Optional<String> area = SecretAddress.AREAS.stream()
                .filter(candidate -> path.startsWith(candidate + "/"))
                .findFirst();
        if (area.isEmpty()) {
            others.doFilter(request, response);
        } else if (failed != null) {
            others.doFilter(new FailedWithoutToken(request, area.get()), response);
        } else {
            request.setAttribute(
                    SecretAddress.ATTRIBUTE, path.substring(area.get().length() + 1));
            others.doFilter(new WithoutToken(request, area.get()), response);
        }
    }

    private static final class FailedWithoutToken extends HttpServletRequestWrapper {

        private final String area;

        FailedWithoutToken(HttpServletRequest request, String area) {
            super(request);
            this.area = area;
        }

        @Override
        public @Nullable Object getAttribute(String name) {
            return name.equals(RequestDispatcher.ERROR_REQUEST_URI) ? area : super.getAttribute(name);
        }
    }

    private static final class WithoutToken extends HttpServletRequestWrapper {

        private final String area;

        WithoutToken(HttpServletRequest request, String area) {
            super(request);
            this.area = area;
        }

        @Override
        public String getRequestURI() {
            return area;
        }

        @Override
        public StringBuffer getRequestURL() {
            StringBuffer address = super.getRequestURL();
            address.setLength(address.indexOf(area + "/") + area.length());
            return address;
        }

        @Override
        public String getServletPath() {
            return area;
        }
    }
}
