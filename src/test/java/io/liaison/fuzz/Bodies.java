package io.liaison.fuzz;

import java.util.ArrayList;
import java.util.List;

/** Contents of requests, right ones and wrong ones. */
final class Bodies {

    static final Body NONE = new Body("", "");

    private static final String LINE = "\r\n";
    private static final List<String> CHARSETS =
            List.of("", "", ";charset=UTF-8", ";charset=utf-16", ";charset=nothing", ";charset=", ";charset=\"", "; x");

    private final Targets targets;

    record Body(String type, String text) {}

    Bodies(Targets targets) {
        this.targets = targets;
    }

    Body any(Visitor visitor, Dice dice) {
        return switch (dice.upTo(9)) {
            case 0, 1, 2, 4 -> new Body("application/x-www-form-urlencoded" + dice.of(CHARSETS), form(dice));
            case 3 -> multipart(dice);
            case 5 -> new Body("application/json" + dice.of(CHARSETS), dice.mostly("{\"a\":[1,\"b\"]}"));
            case 6 -> new Body("text/xml", dice.mostly("<?xml version=\"1.0\"?><!DOCTYPE a SYSTEM \"x\"><a/>"));
            case 7 -> new Body(dice.junk(), form(dice));
            case 8 -> new Body(dice.of("text/plain", "image/png", "/", "a/b;c", "*/*"), dice.bytes(dice.upTo(400)));
            default -> new Body("application/json", FlowMessages.message(visitor, dice));
        };
    }

    private String form(Dice dice) {
        List<String> pairs = new ArrayList<>();
        for (int pair = dice.upTo(6); pair > 0; pair--) {
            String name = targets.parameter(dice);
            pairs.add(name + (dice.chance(92) ? "=" : "") + targets.value(name, dice));
        }
        return String.join("&", pairs);
    }

    private Body multipart(Dice dice) {
        String boundary = dice.chance(80) ? "xyz" : dice.junk();
        String kind = dice.chance(70) ? "form-data" : dice.of("mixed", "related", "", "x", "byteranges");
        String said =
                switch (dice.upTo(8)) {
                    case 0 -> "";
                    case 1 -> "; boundary=";
                    case 2 -> "; boundary=other";
                    case 3 -> "; boundary=\"" + boundary;
                    default -> "; boundary=" + boundary;
                };
        StringBuilder text = new StringBuilder();
        for (int part = dice.upTo(3); part > 0; part--) {
            text.append("--").append(boundary).append(LINE);
            text.append(dice.mostly("Content-Disposition: form-data; name=\"" + targets.parameter(dice) + "\""
                    + (dice.chance(30) ? "; filename=\"" + dice.junk() + "\"" : "")));
            text.append(LINE).append(dice.chance(20) ? "Content-Type: " + dice.junk() + LINE : "");
            text.append(LINE).append(dice.junk()).append(LINE);
        }
        text.append(dice.chance(80) ? "--" + boundary + "--" + LINE : "");
        return new Body("multipart/" + kind + said, dice.chance(85) ? text.toString() : dice.broken(text.toString()));
    }
}
