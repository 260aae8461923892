package io.liaison.standards;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Somebody without cookies who asks the application under test. */
public final class Visitor {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String site;

    public Visitor(int port) {
        this.site = "http://localhost:" + port;
    }

    public HttpResponse<String> get(String address, String... headers) {
        return send("GET", address, headers);
    }

    public HttpResponse<String> send(String method, String address, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(site + address)).method(method, BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
