package io.liaison.standards;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.regex.Pattern;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The W3C's checker for HTML documents. */
public final class HtmlChecker {

    private static final long DEEP = 64L * 1024 * 1024;

    /**
     * Where styles lay a table out otherwise on narrow screens, some browsers forget that it is one; so ours say it, which the checker holds to be
     * superfluous.
     */
    private static final Pattern SAID_ON_PURPOSE = Pattern.compile(
            "The “(table|rowgroup|row|cell|columnheader|rowheader)” role is unnecessary for element .*"
                    + "|The “role” attribute must not be used on a “(tr|td|th)” element which has a “table” ancestor .*");

    private HtmlChecker() {}

    /** What the checker finds wrong with a document, warnings included. Its grammar goes deeper than an ordinary stack. */
    public static List<String> violations(String document) {
        FutureTask<List<String>> check = new FutureTask<>(() -> check(document));
        new Thread(null, check, "HTML checker", DEEP).start();
        try {
            return check.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<String> check(String document) {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        try {
            String found = validator.validate(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
            List<String> violations = new ArrayList<>();
            for (JsonNode message :
                    JsonMapper.shared().readTree(found).path("messages").values()) {
                String words = message.path("message").asString();
                if (!SAID_ON_PURPOSE.matcher(words).matches()) {
                    violations.add(words + " | " + message.path("extract").asString(""));
                }
            }
            return violations;
        } catch (IOException | SAXException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
