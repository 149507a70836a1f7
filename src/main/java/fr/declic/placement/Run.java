package fr.declic.placement;

import fr.declic.content.PlacementBank.Name;
import java.time.Instant;
import java.util.Optional;

/**
 * A person's way through the questions.
 *
 * @param teaches whether they meet the questions for the first time, so that their answers tell how hard these are
 * @param next what is asked now
 * @param endedAt when nothing more was to be asked, or when they stopped
 */
record Run(boolean teaches, Optional<Name> next, Optional<Instant> endedAt) {}
