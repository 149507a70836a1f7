package fr.declic.shell;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A browser in which Flow runs, as far as these tests need one: its cookies, and what Flow's client would send. */
final class FlowBrowser {

    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String INITIAL = "window.Vaadin.TypeScript= ";

    private final Function<HttpRequest.Builder, HttpResponse<String>> wire;
    private final Function<String, HttpRequest.Builder> to;
    private final Map<String, String> cookies = new TreeMap<>();
    private JsonNode config = JSON.createObjectNode();

    FlowBrowser(OverHttpTest test) {
        wire = test::ask;
        to = test::request;
    }

    Map<String, String> cookies() {
        return cookies;
    }

    String session() {
        return cookies.getOrDefault("JSESSIONID", "");
    }

    /** Opens an address, as typed. */
    HttpResponse<String> open(String address) {
        var page = exchange(to.apply(address).header("Accept", "text/html"));
        int start = page.body().indexOf(INITIAL);
        if (start >= 0) {
            config = JSON.reader()
                    .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readTree(page.body().substring(start + INITIAL.length()))
                    .path("initial")
                    .path("appConfig");
        }
        return page;
    }

    String token() {
        return config.path("uidl").path("Vaadin-Security-Key").stringValue("");
    }

    /** Gives the server the answer to the script that holds these words. */
    HttpResponse<String> answer(String words, String answer) {
        return answer(words, answer, token(), UnaryOperator.identity());
    }

    /** The same as a forger would: with a token and headers of their own. */
    HttpResponse<String> answer(String words, String answer, String token, UnaryOperator<HttpRequest.Builder> headers) {
        var channel = config.path("uidl")
                .path("execute")
                .valueStream()
                .filter(script -> script.toString().contains(words))
                .flatMap(JsonNode::valueStream)
                .map(it -> it.path("@v-return"))
                .filter(JsonNode::isArray)
                .findFirst()
                .orElseThrow();
        var reply = JSON.createObjectNode()
                .put("type", "channel")
                .put("node", channel.path(0).intValue())
                .put("channel", channel.path(1).intValue());
        reply.putArray("args").add(answer);
        return send(reply, token, headers);
    }

    private HttpResponse<String> send(ObjectNode rpc, String token, UnaryOperator<HttpRequest.Builder> headers) {
        var message = JSON.createObjectNode().put("csrfToken", token);
        message.putArray("rpc").add(rpc);
        message.put("syncId", config.path("uidl").path("syncId").intValue()).put("clientId", 0);
        var request = to.apply("/?v-r=uidl&v-uiId=" + config.path("v-uiId").intValue())
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(message.toString()));
        return exchange(headers.apply(request));
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(it -> it.getKey() + "=" + it.getValue())
                            .collect(Collectors.joining("; ")));
        }
        var answer = wire.apply(request);
        answer.headers().allValues("Set-Cookie").forEach(this::take);
        return answer;
    }

    private void take(String header) {
        var pair = header.split(";")[0].split("=", 2);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }
}
