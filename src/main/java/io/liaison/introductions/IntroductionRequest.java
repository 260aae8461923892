package io.liaison.introductions;

import io.liaison.base.TypedText;

/**
 * What a visitor typed into the form, tidied but not judged: {@link RequestObstacles} says what is missing.
 *
 * @param organisation may be empty
 * @param audience code of one of the offer's audiences, or {@link #SOMETHING_ELSE}
 * @param agrees that we pass the request on
 */
public record IntroductionRequest(
        String name, String organisation, String audience, String email, String message, boolean agrees) {

    public static final String SOMETHING_ELSE = "something-else";
    public static final IntroductionRequest EMPTY = new IntroductionRequest("", "", "", "", "", false);

    public IntroductionRequest {
        name = TypedText.line(name);
        organisation = TypedText.line(organisation);
        audience = TypedText.line(audience);
        email = TypedText.line(email);
        message = TypedText.lines(message);
    }
}
