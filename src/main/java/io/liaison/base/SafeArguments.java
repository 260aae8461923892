package io.liaison.base;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a call of a service when a text handed to it, however deep within lists and records, has {@link UnsafeCharacters}: so they come to no
 * module, whichever screen, form, address or import they were sent by.
 */
public final class SafeArguments {

    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents())
                    .filter(component -> component.getAccessor().trySetAccessible())
                    .toList();
        }
    };

    private final List<Obstacle> found = new ArrayList<>();

    private SafeArguments() {}

    /** @throws Refusal with the names of the arguments, or of the records' components, as places */
    public static void require(Method method, @Nullable Object[] arguments) {
        SafeArguments check = new SafeArguments();
        Parameter[] parameters = method.getParameters();
        for (int index = 0; index < arguments.length; index++) {
            check.look(parameters[index].getName(), arguments[index]);
        }
        Refusal.throwIfAny(check.found);
    }

    private void look(String place, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case String text -> lookAt(place, text);
            case Record parts ->
                COMPONENTS
                        .get(parts.getClass())
                        .forEach(component -> look(component.getName(), read(component, parts)));
            case Iterable<?> items -> items.forEach(item -> look(place, item));
            case Optional<?> perhaps -> perhaps.ifPresent(item -> look(place, item));
            case Map<?, ?> entries ->
                entries.forEach((key, item) -> {
                    look(place, key);
                    look(place, item);
                });
            default -> {}
        }
    }

    private void lookAt(String place, String text) {
        if (UnsafeCharacters.areIn(text)) {
            found.add(
                    new Obstacle(
                            place,
                            "There was " + UnsafeCharacters.describedIn(text) + " in “" + inWords(place)
                                    + "”, which nobody can see and which we cannot keep. It is taken out; look over the text and send it again."));
        }
    }

    /** So that two refusals at once are told apart. */
    private static String inWords(String place) {
        return place.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static @Nullable Object read(RecordComponent component, Record parts) {
        try {
            return component.getAccessor().invoke(parts);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
