package io.liaison.fuzz;

import java.util.List;

/** Messages as Flow's client sends them, and such as it never would. */
final class FlowMessages {

    private static final List<String> EVENTS = List.of(
            "click",
            "change",
            "ui-navigate",
            "ui-leave-navigation",
            "ui-refresh",
            "ui-poll",
            "value-changed",
            "opened-changed",
            "keydown",
            "selected-changed",
            "filter-changed",
            "unparsable-change",
            "x");
    private static final List<String> METHODS = List.of(
            "autosave",
            "beat",
            "stepAside",
            "offerCopy",
            "undo",
            "redo",
            "inView",
            "writeAt",
            "showAt",
            "setDetailsVisible",
            "setViewportRange",
            "confirmUpdate",
            "setParentRequestedRange",
            "select",
            "sort",
            "toString",
            "x");
    private static final List<String> PROPERTIES =
            List.of("value", "opened", "selected", "invalid", "checked", "_inputElementValue", "innerHTML", "x");

    private FlowMessages() {}

    static Input any(Visitor visitor, Dice dice) {
        String ui = dice.chance(90) ? visitor.ui() : dice.junk().replaceAll("[\\x00-\\x20]", "+");
        String type = dice.chance(95) ? "application/json;charset=UTF-8" : "text/plain";
        return Requests.post("/?v-r=uidl&v-uiId=" + ui, type, message(visitor, dice), visitor);
    }

    static String message(Visitor visitor, Dice dice) {
        StringBuilder calls = new StringBuilder();
        for (int call = dice.upTo(3); call >= 0; call--) {
            calls.append(calls.isEmpty() ? "" : ",").append(call(dice));
        }
        String key = dice.chance(93) ? visitor.key() : dice.junk().replaceAll("[\"\\\\]", "");
        String message = dice.chance(95)
                ? "{\"csrfToken\":\"" + key + "\",\"rpc\":[" + calls + "],\"syncId\":" + number(dice) + ",\"clientId\":"
                        + (dice.chance(85) ? String.valueOf(visitor.next()) : number(dice))
                        + (dice.chance(5) ? ",\"UNLOAD\":true" : "") + (dice.chance(5) ? ",\"resynchronize\":true" : "")
                        + "}"
                : dice.of(
                        "[]",
                        "{}",
                        "null",
                        "\"x\"",
                        "1",
                        "{\"csrfToken\":\"" + key + "\"}",
                        "{\"rpc\":5}",
                        "{\"csrfToken\":\"" + key + "\",\"rpc\":{},\"syncId\":0,\"clientId\":0}",
                        "{\"csrfToken\":\"" + key + "\",\"rpc\":[null],\"syncId\":0,\"clientId\":-1}",
                        "[".repeat(5_000));
        return dice.chance(95) ? message : dice.broken(message);
    }

    private static String call(Dice dice) {
        String node = "\"node\":" + (dice.chance(90) ? String.valueOf(dice.upTo(120)) : number(dice));
        return switch (dice.upTo(9)) {
            case 0, 1, 2 ->
                "{\"type\":\"event\"," + node + ",\"event\":\"" + dice.of(EVENTS) + "\",\"data\":" + data(dice) + "}";
            case 3, 4 ->
                "{\"type\":\"mSync\"," + node + ",\"feature\":" + (dice.chance(85) ? "1" : number(dice))
                        + ",\"property\":\"" + dice.of(PROPERTIES) + "\",\"value\":" + json(dice) + "}";
            case 5, 6 ->
                "{\"type\":\"publishedEventHandler\"," + node + ",\"templateEventMethodName\":\"" + dice.of(METHODS)
                        + "\",\"templateEventMethodArgs\":" + dice.of("[]", "[" + json(dice) + "]", json(dice))
                        + ",\"promise\":" + number(dice) + "}";
            case 7 ->
                "{\"type\":\"channel\"," + node + ",\"channel\":" + number(dice) + ",\"args\":"
                        + dice.of("[]", "[" + json(dice) + "]", json(dice)) + "}";
            case 8 ->
                "{\"type\":\""
                        + dice.of(
                                "attachExistingElement",
                                "navigation",
                                "navigation",
                                dice.chance(20) ? "x" : "navigation")
                        + "\"," + node
                        + ",\"attachIndex\":0,\"attachReqId\":1,\"attachAssignedId\":2,\"attachTagName\":\"div\",\"location\":"
                        + json(dice) + "}";
            default ->
                dice.chance(20)
                        ? json(dice)
                        : "{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":" + data(dice) + "}";
        };
    }

    private static String data(Dice dice) {
        String route = dice.of(
                "",
                "platform",
                "platform/audit",
                "workspace/actris/profile",
                "workspace/actris/team",
                "../x",
                "a//b",
                "platform/reviews/x",
                "nothing",
                "%zz",
                "workspace/%00/profile?a=%",
                "http://evil.example/");
        return dice.chance(60)
                ? "{\"route\":\"" + route + "\",\"query\":\"" + dice.of("", "?a=b", "x=%")
                        + "\",\"appShellTitle\":\"\"," + "\"historyState\":{\"idx\":0},\"trigger\":\"\"}"
                : json(dice);
    }

    private static String number(Dice dice) {
        return dice.chance(90)
                ? String.valueOf(dice.upTo(3))
                : dice.of("-1", "1.5", "1e999", "99999999999", "null", "\"x\"", "true");
    }

    private static String json(Dice dice) {
        return dice.of(
                "null",
                "true",
                "0",
                "-1.5",
                "\"\"",
                "\"x\"",
                "\"\\ud800\"",
                "[]",
                "{}",
                "[[[]]]",
                "{\"a\":null}",
                "{\"event.key\":5}",
                "\"" + "y".repeat(3_000) + "\"");
    }
}
