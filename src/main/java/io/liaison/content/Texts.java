package io.liaison.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The canonical form of what content is made of: nothing is null, text has no NUL (PostgreSQL keeps none) and Unix line ends. */
final class Texts {

    private Texts() {}

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.replace("\u0000", "").replace("\r\n", "\n");
    }

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** Ten random letters and digits: enough to tell the parts of one profile apart. */
    static String newId() {
        return java.util.UUID.randomUUID().toString().replace("-", "").substring(0, 10);
    }
}
