package fr.declic.content;

import fr.declic.activity.Activity;
import fr.declic.activity.Simulation;
import fr.declic.content.YamlDraft.Items;
import fr.declic.content.YamlDraft.Named;
import fr.declic.content.YamlDraft.Text;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * All that can happen in a simulation that is half-written: what its tasks and traps may wait for. It never throws for what
 * is in a text. Safe to share between threads.
 */
public final class SimulationEvents {

    /** Something that can happen in each world, whatever is in it. */
    private static final Map<String, String> ALWAYS = Map.of(
            "browser-sim", "back",
            "mail-sim", "send",
            "form-sim", "sent",
            "map-lab", "all-placed",
            "image-crop", "whole");

    private final ModuleReader reader;

    /** @param reader which knows the themes and the competencies */
    public SimulationEvents(ModuleReader reader) {
        this.reader = reader;
    }

    /** None while its world has faults, or when it is no simulation. */
    public Set<String> of(Named activity, Map<String, Media> media) {
        var shape = ActivityShape.of(activity.text(DraftPath.of("type")));
        var always = shape.map(it -> ALWAYS.get(it.type()));
        if (always.isEmpty()) {
            return Set.of();
        }
        var world = activity.with(DraftPath.of("tasks"), new Items(List.of(task(always.get()))))
                .without(DraftPath.of("traps"))
                .with(DraftPath.of("identity"), new Items(List.of(line())));
        return read(YamlDraft.write(world, shape.orElseThrow().shape()), media)
                .filter(Simulation.class::isInstance)
                .<Set<String>>map(it -> new TreeSet<>(((Simulation) it).events()))
                .orElse(Set.of());
    }

    private static Named task(String event) {
        var values = new LinkedHashMap<String, YamlDraft>();
        values.put("id", new Text("x", true));
        List.of("ask", "help", "right").forEach(key -> values.put(key, YamlDraft.text("…")));
        values.put("when", new Items(List.of(new Text(event, true))));
        return new Named(values);
    }

    private static Named line() {
        var values = new LinkedHashMap<String, YamlDraft>();
        List.of("name", "value").forEach(key -> values.put(key, YamlDraft.text("…")));
        return new Named(values);
    }

    private Optional<Activity> read(String yaml, Map<String, Media> media) {
        var problems = new Problems("module.md");
        var files = new HashMap<String, byte[]>();
        media.forEach((name, it) -> files.put(name, it.bytes()));
        var pictures = new Pictures(ContentFolder.of(files), "", new MediaShelf(), problems);
        return new ActivityReader(reader.codes(), pictures, problems).read(yaml, 1);
    }
}
