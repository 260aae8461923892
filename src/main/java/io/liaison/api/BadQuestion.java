package io.liaison.api;

/** A question that cannot be taken as it is. */
final class BadQuestion extends RuntimeException {

    private final transient Problem problem;

    BadQuestion(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
