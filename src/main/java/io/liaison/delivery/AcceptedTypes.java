package io.liaison.delivery;

import java.util.List;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Reads what types of content a client takes (RFC 9110). */
public final class AcceptedTypes {

    private static final List<MediaType> FORMS =
            List.of(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON);

    private AcceptedTypes() {}

    /** What cannot be read as a list of types asks for nothing in particular. */
    public static boolean includeJson(String accepted) {
        if (accepted.equals(MediaType.ALL_VALUE) || accepted.equals(MediaType.APPLICATION_JSON_VALUE)) {
            return true;
        }
        try {
            List<MediaType> types = MediaType.parseMediaTypes(accepted);
            return types.isEmpty()
                    || types.stream().filter(type -> type.getQualityValue() > 0).anyMatch(type -> FORMS.stream()
                            .anyMatch(type::includes));
        } catch (InvalidMediaTypeException unreadable) {
            return true;
        }
    }
}
