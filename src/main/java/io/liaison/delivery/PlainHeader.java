package io.liaison.delivery;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Header fields of a plain request: those that the express understands, and those that browsers send and no public answer depends on. */
enum PlainHeader {
    HOST,
    CONNECTION,
    ACCEPT_ENCODING,
    IF_NONE_MATCH,
    USER_AGENT,
    SEC_PURPOSE,
    PURPOSE,

    ACCEPT,
    ACCEPT_LANGUAGE,
    CACHE_CONTROL,
    COOKIE,
    DNT,
    FROM,
    PRAGMA,
    PRIORITY,
    REFERER,
    SEC_CH_UA,
    SEC_CH_UA_MOBILE,
    SEC_CH_UA_PLATFORM,
    SEC_FETCH_DEST,
    SEC_FETCH_MODE,
    SEC_FETCH_SITE,
    SEC_FETCH_USER,
    SEC_GPC,
    UPGRADE_INSECURE_REQUESTS;

    private static final PlainHeader[] ALL = values();

    private final byte[] lowerCase =
            name().replace('_', '-').toLowerCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII);

    /** Null for every other. */
    static @Nullable PlainHeader named(byte[] bytes, int start, int end) {
        for (PlainHeader header : ALL) {
            if (header.isNamed(bytes, start, end)) {
                return header;
            }
        }
        return null;
    }

    /** Its value counts, and it may stand there only once. */
    boolean isUnderstood() {
        return ordinal() <= PURPOSE.ordinal();
    }

    @Nullable
    String in(@Nullable String[] values) {
        return values[ordinal()];
    }

    private boolean isNamed(byte[] bytes, int start, int end) {
        if (end - start != lowerCase.length) {
            return false;
        }
        for (int index = 0; index < lowerCase.length; index++) {
            byte character = bytes[start + index];
            if (lowerCase[index] != (character >= 'A' && character <= 'Z' ? character + ('a' - 'A') : character)) {
                return false;
            }
        }
        return true;
    }
}
