package fr.declic.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An ordered list of modules for one audience.
 *
 * @param slug the last part of its address, written like a module's id
 * @param forWhom one or two short sentences
 * @param outcome what one will be able to do
 * @param modules ids of modules, in order
 * @param touchSwap on a machine that only has touch, the module to take in the place of another
 */
public record Course(
        String slug,
        String title,
        Locale language,
        Audience audience,
        String forWhom,
        String outcome,
        List<String> modules,
        Map<String, String> touchSwap) {

    public Course {
        modules = List.copyOf(modules);
        touchSwap = Map.copyOf(touchSwap);
    }

    /** The order on a machine that only has touch: some modules give their place, and each comes once. */
    public List<String> touchModules() {
        return modules.stream()
                .map(id -> touchSwap.getOrDefault(id, id))
                .distinct()
                .toList();
    }

    /** In such an order of it: the modules that follow one, then those before it, which may have been jumped over. */
    public static List<String> around(List<String> order, String moduleId) {
        int at = order.indexOf(moduleId);
        return Stream.concat(order.subList(at + 1, order.size()).stream(), order.subList(0, Math.max(at, 0)).stream())
                .toList();
    }

    /** The same course without the modules that are not served. */
    Course only(Set<String> served) {
        var kept = modules.stream().filter(served::contains).toList();
        var swaps = touchSwap.entrySet().stream()
                .filter(it -> kept.contains(it.getKey()) && served.contains(it.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Course(slug, title, language, audience, forWhom, outcome, kept, swaps);
    }
}
