package fr.declic.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** What Flow's client knows of the page: the nodes that the server told it of. */
final class Tree {

    // Numbers of com.vaadin.flow.internal.nodefeature.NodeFeatures, which the server writes into its answers.
    private static final int DATA = 0;
    private static final int CHILDREN = 2;
    private static final int LISTENERS = 4;
    private static final int TEXT = 7;
    private static final int CLASSES = 11;

    private final Map<Integer, Node> nodes = new HashMap<>();
    private final Map<String, JsonNode> constants = new HashMap<>();

    /** One node: only what a learner needs. */
    final class Node {
        final int id;
        private boolean visible = true;
        private String text = "";
        private String click = "";
        private final List<Integer> children = new ArrayList<>();
        private final List<String> classes = new ArrayList<>();

        private Node(int id) {
            this.id = id;
        }

        boolean visible() {
            return visible;
        }

        boolean is(String css) {
            return classes.contains(css);
        }

        /** The words right inside it. */
        String text() {
            var all = new StringBuilder(text);
            children.forEach(child -> Optional.ofNullable(nodes.get(child)).ifPresent(it -> all.append(it.text)));
            return all.toString();
        }

        /** What the browser must send with a click, by expression; empty when nobody listens. */
        Optional<JsonNode> clickData() {
            return Optional.ofNullable(constants.get(click));
        }
    }

    Optional<Node> find(Predicate<Node> wanted) {
        return nodes.values().stream().filter(wanted).findFirst();
    }

    /** Takes in what an answer of the server changes. */
    void apply(JsonNode uidl) {
        uidl.path("constants").forEachEntry(constants::put);
        uidl.path("changes").forEach(this::change);
    }

    private void change(JsonNode change) {
        int id = change.path("node").intValue();
        switch (change.path("type").stringValue("")) {
            case "attach" -> nodes.put(id, new Node(id));
            case "detach" -> nodes.remove(id);
            case "put" -> put(node(id), change);
            case "splice" -> splice(node(id), change);
            case "clear" -> list(node(id), change).clear();
            default -> {}
        }
    }

    private Node node(int id) {
        return nodes.computeIfAbsent(id, Node::new);
    }

    private static void put(Node node, JsonNode change) {
        var key = change.path("key").stringValue("");
        var value = change.path("value");
        switch (change.path("feat").intValue()) {
            case DATA -> {
                if (key.equals("visible")) {
                    node.visible = value.booleanValue(true);
                }
            }
            case LISTENERS -> {
                if (key.equals("click")) {
                    node.click = value.stringValue("");
                }
            }
            case TEXT -> node.text = value.stringValue("");
            default -> {}
        }
    }

    private static void splice(Node node, JsonNode change) {
        int at = change.path("index").intValue(0);
        switch (change.path("feat").intValue()) {
            case CHILDREN -> {
                node.children
                        .subList(at, at + change.path("remove").intValue(0))
                        .clear();
                node.children.addAll(
                        at,
                        change.path("addNodes")
                                .valueStream()
                                .map(JsonNode::intValue)
                                .toList());
            }
            case CLASSES -> {
                node.classes.subList(at, at + change.path("remove").intValue(0)).clear();
                node.classes.addAll(
                        at,
                        change.path("add")
                                .valueStream()
                                .map(JsonNode::stringValue)
                                .toList());
            }
            default -> {}
        }
    }

    private static List<?> list(Node node, JsonNode change) {
        return switch (change.path("feat").intValue()) {
            case CHILDREN -> node.children;
            case CLASSES -> node.classes;
            default -> new ArrayList<>();
        };
    }
}
