package io.liaison.mail.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetterTextTests {

    private static final String HOME = "https://portal.example/";

    @Test
    void linksTheAddressesOfThisInstallationAndNoOthers() {
        LetterText text = new LetterText(
                "Accept: https://portal.example/invitations/abc-_1. Or see https://elsewhere.example/x and"
                        + " https://portal.example.evil/y and javascript:alert(1)",
                HOME);

        assertThat(links(text)).containsExactly("https://portal.example/invitations/abc-_1");
    }

    @Test
    void losesNoWordAndRunsNoMarkup() {
        String letter = "Hello <b>you</b>,\n\nhttps://portal.example/a, then\nhttps://portal.example/b!";

        LetterText text = new LetterText(letter, HOME);

        assertThat(text.getElement().getTextRecursively()).isEqualTo(letter);
        assertThat(text.getElement().getOuterHTML()).doesNotContain("<b>");
        assertThat(links(text)).containsExactly("https://portal.example/a", "https://portal.example/b");
    }

    private static List<String> links(LetterText text) {
        return text.getChildren()
                .filter(Anchor.class::isInstance)
                .map(link -> ((Anchor) link).getHref())
                .toList();
    }
}
