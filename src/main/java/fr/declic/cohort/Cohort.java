package fr.declic.cohort;

import java.time.Instant;
import java.util.List;

/**
 * A group of learners.
 *
 * @param id 32 hexadecimal digits
 * @param code three words without accents, joined by hyphens, that let one join until {@code codeUntil}
 * @param members how many agreed
 */
public record Cohort(String id, String name, String code, Instant codeUntil, int members) {

    public List<String> words() {
        return List.of(code.split("-"));
    }

    public boolean isOpenAt(Instant now) {
        return now.isBefore(codeUntil);
    }
}
