package fr.declic.placement;

import fr.declic.content.PlacementBank.Name;

/**
 * An answer on the way to a start.
 *
 * @param difficulty of the question when it was answered, in logits
 */
record Reply(Name item, Outcome outcome, double difficulty) {}
