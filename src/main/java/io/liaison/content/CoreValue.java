package io.liaison.content;

import jakarta.validation.constraints.Size;

/** A core value: its name and what it means to the partner. */
public record CoreValue(
        @Size(max = 80, message = "Keep the name of a core value to 80 characters.")
        String name,

        @Size(max = 500, message = "Keep the statement of a core value to 500 characters.")
        String statement) {

    public CoreValue {
        name = Texts.orEmpty(name);
        statement = Texts.orEmpty(statement);
    }
}
