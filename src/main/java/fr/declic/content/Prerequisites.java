package fr.declic.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.IntStream;

/** Checks what modules ask for before them. */
final class Prerequisites {

    private final SequencedMap<String, Revision> modules;
    private final Set<String> folders;
    private final List<ContentProblem> problems = new ArrayList<>();

    /**
     * @param modules those without a fault so far, by id; faulty ones are taken out
     * @param folders the ids of all modules, faulty ones too: what they say is told elsewhere
     */
    Prerequisites(SequencedMap<String, Revision> modules, Set<String> folders) {
        this.modules = modules;
        this.folders = folders;
    }

    /** Takes out modules that ask for one that does not exist, then modules that in the end ask for themselves. */
    List<ContentProblem> dropFaulty() {
        for (var revision : List.copyOf(modules.values())) {
            revision.module().prerequisites().stream()
                    .filter(id -> !folders.contains(id))
                    .findFirst()
                    .ifPresent(id -> drop(
                            revision,
                            "Le module « " + id + " » n'existe pas.",
                            "Nommez un dossier de modules-content/modules."));
        }
        for (var revision : List.copyOf(modules.values())) {
            var loop = loop(revision.module().id());
            if (!loop.isEmpty()) {
                drop(
                        revision,
                        "Ce module se demande lui-même avant : " + String.join(" → ", loop) + ".",
                        "Retirez un de ces modules d'une liste « prerequisites ».");
            }
        }
        return problems;
    }

    /** The shortest way from a module back to itself, both ends included; empty when there is none. */
    private List<String> loop(String id) {
        var cameFrom = new HashMap<String, String>();
        var next = new ArrayDeque<>(List.of(id));
        while (!next.isEmpty()) {
            var one = next.pop();
            for (var other : before(one)) {
                if (cameFrom.putIfAbsent(other, one) == null) {
                    next.add(other);
                }
            }
        }
        if (!cameFrom.containsKey(id)) {
            return List.of();
        }
        var loop = new ArrayDeque<>(List.of(id));
        do {
            loop.push(Objects.requireNonNull(cameFrom.get(loop.getFirst())));
        } while (!loop.getFirst().equals(id));
        return List.copyOf(loop);
    }

    private List<String> before(String id) {
        return Optional.ofNullable(modules.get(id))
                .map(it -> it.module().prerequisites())
                .orElse(List.of());
    }

    private void drop(Revision revision, String message, String remedy) {
        var id = revision.module().id();
        var lines = revision.text().split("\n");
        int line = IntStream.range(0, lines.length)
                .filter(i -> lines[i].startsWith("prerequisites:"))
                .findFirst()
                .orElse(-1);
        problems.add(
                new ContentProblem(ContentFolder.module(id) + "module.md", line + 1, "prerequisites", message, remedy));
        modules.remove(id);
    }
}
