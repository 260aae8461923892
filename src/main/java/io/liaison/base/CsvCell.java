package io.liaison.base;

import org.jspecify.annotations.Nullable;

/** A cell of a table as RFC 4180 has it, of which no spreadsheet makes a formula. */
public final class CsvCell {

    /** Without it spreadsheets take UTF-8 for something else. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    public static final String LINE = "\r\n";

    private static final String FORMULA_SIGNS = "=+-@\t\r\n＝＋－＠";

    private CsvCell() {}

    /** Words begin with an apostrophe where a spreadsheet would take them for a formula. */
    public static String of(@Nullable String value) {
        if (value == null) {
            return "";
        }
        boolean isFormula = !value.isEmpty() && FORMULA_SIGNS.indexOf(value.charAt(0)) >= 0;
        return '"' + (isFormula ? "'" : "") + value.replace("\"", "\"\"") + '"';
    }
}
