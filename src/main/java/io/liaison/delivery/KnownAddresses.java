package io.liaison.delivery;

import io.liaison.base.Sitemap;
import io.liaison.server.FileAreas;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Where there may be something: areas of screens, controllers and files. Everything else is nowhere, and can be said to be so at once. */
@Component
public class KnownAddresses {

    private static final Set<String> OTHERS = Set.of("logout", "vaadinServlet");

    private static final Set<String> SCREENS =
            Sitemap.routes().stream().map(route -> area("/" + route)).collect(Collectors.toSet());

    private final Supplier<Set<String>> controllers;

    KnownAddresses(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        controllers = SingletonSupplier.of(
                () -> mappings.orderedStream().flatMap(KnownAddresses::areas).collect(Collectors.toSet()));
    }

    public boolean contains(String path) {
        String area = area(path);
        return FileAreas.NAMES.contains(area)
                || OTHERS.contains(area)
                || SCREENS.contains(area)
                || controllers.get().contains(area)
                || isFile(path);
    }

    private static Stream<String> areas(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().keySet().stream()
                .flatMap(information -> information.getPatternValues().stream())
                .map(KnownAddresses::area);
    }

    private static String area(String path) {
        int end = path.indexOf('/', 1);
        return path.substring(1, end < 0 ? path.length() : end);
    }

    private static boolean isFile(String path) {
        return path.matches("(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+")
                && new ClassPathResource("META-INF/resources" + path).isReadable();
    }
}
