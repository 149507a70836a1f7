package fr.declic.learning;

import fr.declic.activity.Answer;
import fr.declic.activity.Evidence;

/**
 * One graded answer.
 *
 * @param sha256 the text of the module that it was given to
 * @param evidence all that levels need
 */
record Attempt(String sha256, Answer answer, Evidence evidence) {}
