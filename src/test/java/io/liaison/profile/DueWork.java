package io.liaison.profile;

import org.springframework.boot.test.context.TestComponent;

/** Does now what the job does every half minute. */
@TestComponent
public class DueWork {

    private final DuePublications publications;

    DueWork(DuePublications publications) {
        this.publications = publications;
    }

    public void carryOut() {
        publications.carryOut();
    }
}
