package io.liaison.server;

import java.util.Set;

/** Where files are: ours, Flow's, and pictures of partners. A page needs several of them, and they cost next to nothing. */
public final class FileAreas {

    /** First parts of paths. */
    public static final Set<String> NAMES =
            Set.of("VAADIN", "HILLA", "css", "js", "icons", "fonts", "aura", "webjars", "media");

    private FileAreas() {}

    static boolean contain(String path) {
        int end = path.indexOf('/', 1);
        return end > 0 && NAMES.contains(path.substring(1, end));
    }
}
