package io.liaison.directory;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The part of an address after the question mark. Reading it never fails: what is no valid escape stays as it was typed. */
public final class QueryString {

    private static final int HEX = 16;

    private QueryString() {}

    public static Map<String, List<String>> read(@Nullable String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (query == null) {
            return parameters;
        }
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            String name = decode(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
            parameters.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
        }
        return parameters;
    }

    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        for (int index = 0; index < encoded.length; index++) {
            int escaped = encoded[index] == '%' ? escaped(encoded, index) : -1;
            if (escaped >= 0) {
                bytes.write(escaped);
                index += 2;
            } else {
                bytes.write(encoded[index] == '+' ? ' ' : encoded[index]);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static int escaped(byte[] text, int percent) {
        if (percent + 2 >= text.length) {
            return -1;
        }
        int high = Character.digit(text[percent + 1], HEX);
        int low = Character.digit(text[percent + 2], HEX);
        return high < 0 || low < 0 ? -1 : high * HEX + low;
    }
}
