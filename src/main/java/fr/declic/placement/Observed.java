package fr.declic.placement;

/**
 * An answer as the model sees it.
 *
 * @param difficulty of the question when it was answered, in logits
 */
record Observed(double difficulty, boolean right) {}
