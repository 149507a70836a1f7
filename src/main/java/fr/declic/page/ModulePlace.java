package fr.declic.page;

import java.util.Optional;

/**
 * How far somebody is in a module.
 *
 * @param step the id of the step where they stopped
 */
public record ModulePlace(State state, Optional<String> step) {

    public static final ModulePlace TO_DO = new ModulePlace(State.TO_DO, Optional.empty());

    /** How far one is, in words on the screen. */
    public enum State {
        TO_DO,
        STARTED,
        DONE
    }
}
