package fr.declic.authoring;

import java.time.Instant;

/**
 * A picture, a sound or a page beside a draft.
 *
 * @param sha256 of its bytes, which are kept with those of the library
 * @param size in bytes
 */
public record DraftFile(String name, String sha256, String type, int size, Instant addedAt) {}
