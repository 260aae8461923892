package io.liaison.content;

import io.liaison.base.UnsafeCharacters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The canonical form of what content is made of: nothing is null, text has Unix line ends and none of the {@link UnsafeCharacters}. */
final class Texts {

    private Texts() {}

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : UnsafeCharacters.removedFrom(text.replace("\r\n", "\n"));
    }

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** Ten random letters and digits: enough to tell the parts of one profile apart. */
    static String newId() {
        return java.util.UUID.randomUUID().toString().replace("-", "").substring(0, 10);
    }
}
