package io.liaison.content;

import io.liaison.base.Obstacle;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** What in a piece of content is over its limit, and where: one rule for the form and for the guard behind it. */
@Component
public class ContentLimits {

    private final Validator validator;

    ContentLimits(Validator validator) {
        this.validator = validator;
    }

    /** Each excess with its place, such as {@code offers/1/title}; empty when the content can be stored. */
    public List<Obstacle> exceededIn(ProfileContent content) {
        return validator.validate(content).stream()
                .map(ContentLimits::obstacle)
                .distinct()
                .sorted(Comparator.comparing(Obstacle::place))
                .toList();
    }

    /** The limit of a text, in characters: what its component's annotation says. */
    public static int longest(Class<? extends Record> part, String component) {
        try {
            return part.getDeclaredField(component).getAnnotation(Size.class).max();
        } catch (NoSuchFieldException noSuchComponent) {
            throw new IllegalArgumentException(noSuchComponent);
        }
    }

    private static Obstacle obstacle(ConstraintViolation<ProfileContent> violation) {
        String place = violation
                .getPropertyPath()
                .toString()
                .replaceAll("\\.?<list element>", "")
                .replaceAll("\\[(\\d+)]", "/$1")
                .replace('.', '/');
        return new Obstacle(place, violation.getMessage());
    }
}
