package io.liaison.notices;

/**
 * Something people concerned should hear of.
 *
 * @param subject one line
 * @param text plain paragraphs, split by blank lines
 * @param action the label of the one link
 * @param path where the link leads, as the {@link io.liaison.base.Sitemap} gives it
 * @param about the name of the partner it is about; where it is told to a partner's members, it need not be given
 */
public record Notice(Topic topic, String subject, String text, String action, String path, String about) {

    public Notice(Topic topic, String subject, String text, String action, String path) {
        this(topic, subject, text, action, path, "");
    }

    public Notice about(String partner) {
        return new Notice(topic, subject, text, action, path, partner);
    }
}
