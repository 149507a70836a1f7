package fr.declic.activity;

import java.util.List;
import java.util.Set;

/** An invented territory on which publics, places and services are put. */
public record MapLab(About about, String prompt, Story story) implements Simulation {

    @Override
    public String type() {
        return "map-lab";
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
