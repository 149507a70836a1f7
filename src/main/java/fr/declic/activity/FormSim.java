package fr.declic.activity;

import java.util.List;
import java.util.Set;

/** An administrative form on several pages. */
public record FormSim(About about, String prompt, Story story) implements Simulation {

    @Override
    public String type() {
        return "form-sim";
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
