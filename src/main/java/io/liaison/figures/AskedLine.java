package io.liaison.figures;

import io.liaison.delivery.Reading.Found;
import java.time.LocalDate;

/**
 * Words that people searched.
 *
 * @param found the poorest answer there was
 * @param lastDay when they were asked last, with that kind of answer
 */
public record AskedLine(String words, long times, int days, Found found, LocalDate lastDay) {}
