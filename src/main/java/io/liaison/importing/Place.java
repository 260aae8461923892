package io.liaison.importing;

/**
 * Where something was found.
 *
 * @param line line of the imported page, from 1; 0 where it is the page as a whole
 * @param path where it goes in the content, with indexes from 0, such as {@code offers/1/callToAction}; empty when it goes nowhere
 */
public record Place(int line, String path) {

    static final Place WHOLE_PAGE = new Place(0, "");

    Place in(String part) {
        return new Place(line, path.isEmpty() ? part : path + "/" + part);
    }
}
