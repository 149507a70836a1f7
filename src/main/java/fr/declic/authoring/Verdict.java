package fr.declic.authoring;

import java.time.Instant;

/**
 * What a reader decided of one version of a draft: another one needs a reader again.
 *
 * @param approved else they ask for changes
 * @param words to who wrote it; may be empty where it approves
 * @param by how they are called; empty once they are erased, or when they never said
 */
public record Verdict(boolean approved, String words, String by, Instant at) {}
