package fr.declic.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;

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
}
