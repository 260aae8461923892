package io.liaison.notices;

import java.util.List;

/**
 * Something people concerned should hear of.
 *
 * @param subject one line
 * @param text plain paragraphs, split by blank lines
 * @param action the label of the link that always stands at the end
 * @param path where the link leads, as the {@link io.liaison.base.Sitemap} gives it
 * @param about the name of the partner it is about; where it is told to a partner's members, it need not be given
 * @param pointers links to the single places it is about, before that one
 */
public record Notice(
        Topic topic, String subject, String text, String action, String path, String about, List<Pointer> pointers) {

    /**
     * A link to one place.
     *
     * @param label what the place is called
     * @param words what is to be done there, or empty
     * @param path where the link leads, as the {@link io.liaison.base.Sitemap} gives it
     */
    public record Pointer(String label, String words, String path) {}

    public Notice(Topic topic, String subject, String text, String action, String path, String about) {
        this(topic, subject, text, action, path, about, List.of());
    }

    public Notice(Topic topic, String subject, String text, String action, String path) {
        this(topic, subject, text, action, path, "");
    }

    public Notice about(String partner) {
        return new Notice(topic, subject, text, action, path, partner, pointers);
    }

    public Notice pointing(List<Pointer> places) {
        return new Notice(topic, subject, text, action, path, about, List.copyOf(places));
    }
}
