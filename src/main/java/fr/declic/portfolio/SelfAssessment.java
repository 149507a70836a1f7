package fr.declic.portfolio;

import java.time.Instant;

/**
 * Where someone said they were.
 *
 * @param code within the framework, such as {@code CCP1-1}
 * @param comment may be empty
 */
public record SelfAssessment(String code, Stage stage, String comment, Instant at) {

    /** In signs. */
    public static final int COMMENT = 2_000;
}
