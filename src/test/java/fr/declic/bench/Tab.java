package fr.declic.bench;

import fr.declic.bench.Tree.Node;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A tab of a browser in which Flow runs: it sends what Flow's client sends, and takes in what the server answers. */
final class Tab {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ObjectReader SCRIPT = JSON.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final int BODY = 1;

    /** Where a page holds what Flow's client starts with. */
    private static final String INITIAL = "window.Vaadin.TypeScript= ";

    private final Wire wire;
    private final Tree tree = new Tree();
    private final int ui;
    private final String token;
    private final List<JsonNode> replies = new ArrayList<>();
    private String address;
    private int syncId;
    private int clientId;

    /** Opens an address, as typed or reloaded. */
    Tab(Wire wire, String address) throws IOException {
        this.wire = wire;
        this.address = address;
        var reply = wire.get("/" + address);
        var initial = initial(reply);
        ui = initial.path("appConfig").path("v-uiId").intValue();
        var uidl = initial.path("appConfig").path("uidl");
        token = uidl.path("Vaadin-Security-Key").stringValue();
        take(uidl);
        navigate("history"); // as the client does once it runs: the view is there, but it must hear that it is shown
    }

    private static JsonNode initial(Reply reply) {
        int start = reply.body().indexOf(INITIAL);
        if (reply.status() != 200 || start < 0) {
            throw new IllegalStateException("no page: " + reply.status());
        }
        return SCRIPT.readTree(reply.body().substring(start + INITIAL.length())).path("initial");
    }

    /** Without the slash before it. */
    String address() {
        return address;
    }

    Tree tree() {
        return tree;
    }

    /** Presses a button. */
    Reply click(Node node, JsonNode answer) throws IOException {
        var data = JSON.createObjectNode();
        node.clickData().orElseThrow().propertyNames().forEach(expression -> {
            if (expression.contains("answer()")) {
                data.set(expression, answer);
            } else if (expression.endsWith("Key")) {
                data.put(expression, false);
            } else {
                data.put(expression, 0);
            }
        });
        return send(event(node.id, "click", data));
    }

    /** Follows a link to another screen. */
    Reply follow(String link) throws IOException {
        address = link;
        return navigate("client");
    }

    private Reply navigate(String trigger) throws IOException {
        var data = JSON.createObjectNode()
                .put("route", address)
                .put("query", "")
                .put("appShellTitle", "")
                .put("trigger", trigger);
        data.putObject("historyState");
        return send(event(BODY, "ui-navigate", data));
    }

    private static ObjectNode event(int node, String name, JsonNode data) {
        var event =
                JSON.createObjectNode().put("type", "event").put("node", node).put("event", name);
        event.set("data", data);
        return event;
    }

    private Reply send(ObjectNode event) throws IOException {
        var message = JSON.createObjectNode().put("csrfToken", token);
        message.putArray("rpc").addAll(replies).add(event);
        replies.clear();
        message.put("syncId", syncId).put("clientId", clientId++);
        var reply = wire.post("/?v-r=uidl&v-uiId=" + ui, message.toString());
        if (reply.status() != 200) {
            throw new IllegalStateException("no answer of Flow: " + reply.status());
        }
        take(JSON.readTree(reply.body()));
        return reply;
    }

    private void take(JsonNode uidl) {
        if (uidl.path("meta").has("sessionExpired") || uidl.has("resync")) {
            throw new IllegalStateException("the session is gone");
        }
        syncId = uidl.path("syncId").intValue(syncId);
        tree.apply(uidl);
        uidl.path("execute").forEach(this::run);
    }

    /** Of the scripts that the server sends: the one that changes the address, and those that want an answer. */
    private void run(JsonNode script) {
        if (script.path(script.size() - 1).stringValue("").contains("window.history.")) {
            address = script.path(1).stringValue("");
        }
        script.valueStream()
                .map(it -> it.path("@v-return"))
                .filter(JsonNode::isArray)
                .findFirst()
                .ifPresent(this::say);
    }

    /** Says yes: the only question is whether a browser is there at all. */
    private void say(JsonNode channel) {
        var reply = JSON.createObjectNode()
                .put("type", "channel")
                .put("node", channel.path(0).intValue())
                .put("channel", channel.path(1).intValue());
        reply.putArray("args").add(true);
        replies.add(reply);
    }
}
