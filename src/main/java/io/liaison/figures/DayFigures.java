package io.liaison.figures;

import java.time.LocalDate;

/**
 * One day.
 *
 * @param searches all of them
 * @param withoutResult those of them that found nothing at all
 * @param callsToAction how often the first page behind one was opened
 */
public record DayFigures(LocalDate day, long searches, long withoutResult, long profiles, long callsToAction) {}
