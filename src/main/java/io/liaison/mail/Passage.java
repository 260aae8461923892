package io.liaison.mail;

import io.liaison.base.LinkLikeText;
import java.util.List;
import java.util.regex.Pattern;

/** A part of a letter; its text is plain and never markup, and nothing in it that somebody typed becomes a link. */
public sealed interface Passage {

    /** A heading within a letter that tells of several things. */
    record Heading(String text) implements Passage {

        public Heading {
            text = LinkLikeText.unlinked(text);
        }
    }

    /** The name of one thing among several. */
    record Subheading(String text) implements Passage {

        public Subheading {
            text = LinkLikeText.unlinked(text);
        }
    }

    /**
     * Paragraphs, split by blank lines.
     *
     * @param links addresses of this installation that become links, and mail addresses of people that may; everything else that looks like an
     *     address is written so that no mail program makes a link of it
     */
    record Words(String text, List<String> links) implements Passage {

        /** A mail address may hold nearly anything before its @, a web address too. */
        private static final Pattern LINK = Pattern.compile("https?://\\S+|(?!www\\.)[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+");

        public Words {
            links = links.stream()
                    .filter(link -> LINK.matcher(link).matches())
                    .distinct()
                    .toList();
            text = LinkLikeText.unlinkedBut(links, text);
        }

        public Words(String text) {
            this(text, List.of());
        }
    }

    /** The one thing to do about it. */
    record Link(String label, String address) implements Passage {

        public Link {
            label = LinkLikeText.unlinked(label);
        }
    }
}
