package fr.declic.player;

import fr.declic.content.Revision;
import fr.declic.content.Step;
import java.util.Map;
import java.util.Optional;

/**
 * What a step player plays.
 *
 * @param practice where the learner stands with the step's activity, if it has one
 * @param labTexts what a lab says in the browser, by key
 * @param sound the address of the step's recorded sound
 */
public record Scene(
        Revision revision,
        Step step,
        Optional<Practice> practice,
        Map<String, String> labTexts,
        Optional<String> sound) {}
