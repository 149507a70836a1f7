package fr.declic.authoring;

import fr.declic.content.Hint;
import java.time.Instant;
import java.util.Optional;

/**
 * A hint on a draft.
 *
 * @param dismissed where somebody does not follow it, and said why
 */
public record Advised(Hint hint, Optional<Dismissed> dismissed) {

    /** @param by who dismissed it; empty for who never said their name, or is erased */
    public record Dismissed(String reason, String by, Instant at) {}

    public boolean isOpen() {
        return dismissed.isEmpty();
    }
}
