package fr.declic.cohort;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A group as its member sees it.
 *
 * @param advisers the names of those who accompany it
 * @param agreed since when one shares; empty for who is about to join
 */
public record MyGroup(String id, String name, List<String> advisers, Optional<Instant> agreed) {}
