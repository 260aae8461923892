package io.liaison.introductions;

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
        name = line(name);
        organisation = line(organisation);
        audience = line(audience);
        email = line(email);
        message = message.replace("\u0000", "").replace("\r\n", "\n").strip();
    }

    /** A line break in a single-line field comes only from a forged form, and would break the lines of our letters. */
    private static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
