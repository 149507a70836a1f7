package fr.declic.activity;

import java.util.List;
import java.util.Set;

/** A browser in the page. */
public record BrowserSim(About about, String prompt, Story story) implements Simulation {

    @Override
    public String type() {
        return "browser-sim";
    }

    @Override
    public Set<String> events() {
        return Set.of();
    }

    @Override
    public List<String> words() {
        return List.of();
    }
}
