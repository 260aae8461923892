package io.liaison.content;

import io.liaison.base.Obstacle;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What in a piece of content is over its limit, and where: one rule for the form and for the guard behind it. */
@Component
public class ContentLimits {

    private final Validator validator;

    ContentLimits(Validator validator) {
        this.validator = validator;
    }

    /** Each excess with its place, such as {@code offers/k3v9x2m1q0/title}; empty when all of the content is valid. */
    public List<Obstacle> exceededIn(ProfileContent content) {
        return validator.validate(content).stream()
                .map(violation -> obstacle(violation, content))
                .distinct()
                .sorted(Comparator.comparing(Obstacle::place))
                .toList();
    }

    /**
     * Parts what was written into what is valid and what is not.
     *
     * @param before valid content; where something is not valid, its words stay
     */
    public WithinLimits part(ProfileContent written, ProfileContent before) {
        ProfileContent content = written;
        Map<String, String> invalid = new HashMap<>();
        for (Obstacle excess : exceededIn(written)) {
            String place = excess.place();
            ContentPlaces.jsonAt(written, place).ifPresent(json -> invalid.put(place, json));
            content = ContentPlaces.with(content, place, ContentPlaces.validInstead(place, content, before));
        }
        return new WithinLimits(content, invalid);
    }

    /** The limit of a text, in characters: what its component's annotation says. */
    public static int longest(Class<? extends Record> part, String component) {
        try {
            return part.getDeclaredField(component).getAnnotation(Size.class).max();
        } catch (NoSuchFieldException noSuchComponent) {
            throw new IllegalArgumentException(noSuchComponent);
        }
    }

    private static Obstacle obstacle(ConstraintViolation<ProfileContent> violation, ProfileContent content) {
        String place = violation
                .getPropertyPath()
                .toString()
                .replaceAll("\\.?<list element>", "")
                .replaceAll("\\[(\\d+)]", "/$1")
                .replace('.', '/');
        return new Obstacle(ContentPlaces.byName(place, content), violation.getMessage());
    }
}
