package io.liaison.introductions;

/** How far a confirmed request has come, without who wrote it or what. */
public record IntroductionProgress(String offerTitle, IntroductionState state, Timeline timeline) {}
