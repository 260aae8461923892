package io.liaison.introductions.ui;

import io.liaison.content.Vocabularies;
import io.liaison.content.Vocabulary;
import io.liaison.introductions.IntroductionRequest;

/** How a requester's audience reads. */
final class Audiences {

    static final String SOMETHING_ELSE = "Something else";

    private Audiences() {}

    static String label(Vocabularies vocabularies, IntroductionRequest asked) {
        return asked.audience().equals(IntroductionRequest.SOMETHING_ELSE)
                ? SOMETHING_ELSE
                : vocabularies.label(Vocabulary.AUDIENCE, asked.audience());
    }
}
