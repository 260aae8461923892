package io.liaison.fuzz;

import io.liaison.FormClient;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who sends inputs: a stranger, or somebody signed in who has a screen open. */
final class Visitor {

    static final Visitor STRANGER = new Visitor("", "0", "");

    private static final String SCREEN = "/?v-r=init&location=";
    private static final Pattern NEXT = Pattern.compile("\"clientId\":\\s*(\\d+)");

    private final String cookies;
    private final String ui;
    private final String key;
    private int next;

    private Visitor(String cookies, String ui, String key) {
        this.cookies = cookies;
        this.ui = ui;
        this.key = key;
    }

    /**
     * Somebody who opens a screen.
     *
     * @param browser has signed in
     * @param location the screen's address without its first slash
     */
    static Visitor at(String location, FormClient browser) {
        HttpResponse<String> answer = browser.get(SCREEN + location);
        if (answer.statusCode() != 200) {
            return STRANGER;
        }
        JsonNode screen = JsonMapper.shared().readTree(answer.body()).path("appConfig");
        String form = browser.cookie("liaison-form");
        return new Visitor(
                "JSESSIONID=" + browser.cookie("JSESSIONID") + (form.isEmpty() ? "" : "; liaison-form=" + form),
                String.valueOf(screen.path("v-uiId").asInt()),
                screen.path("uidl").path("Vaadin-Security-Key").asString(""));
    }

    /** Goes to the screen as its client does when it has started. */
    Input arrival(String location) {
        return Requests.post(
                "/?v-r=uidl&v-uiId=" + ui,
                "application/json;charset=UTF-8",
                "{\"csrfToken\":\"" + key
                        + "\",\"rpc\":[{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{"
                        + "\"route\":\"" + location
                        + "\",\"query\":\"\",\"appShellTitle\":\"\",\"historyState\":{\"idx\":0},"
                        + "\"trigger\":\"\"}}],\"syncId\":0,\"clientId\":" + next + "}",
                this);
    }

    /** Learns from an answer which number the next message has. */
    void hear(String answer) {
        Matcher said = NEXT.matcher(answer);
        if (said.find() && said.group(1).length() < 9) {
            next = Integer.parseInt(said.group(1));
        }
    }

    boolean isSignedIn() {
        return !key.isEmpty();
    }

    String cookies() {
        return cookies;
    }

    String ui() {
        return ui;
    }

    String key() {
        return key;
    }

    int next() {
        return next;
    }
}
