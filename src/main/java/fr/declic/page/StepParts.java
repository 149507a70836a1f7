package fr.declic.page;

import java.util.Optional;

/**
 * A step as HTML, without its activity and its buttons. It depends on nothing but the revision, the step and the
 * language of the interface, so it may be kept and shared.
 *
 * @param place "Étape 3 sur 7" and the bar of the way
 * @param words the heading, which takes the focus, and the text up to the activity
 * @param picture the first picture, which stands beside the words on a wide screen
 * @param after the text that follows the activity; most often empty
 */
public record StepParts(String place, String words, Optional<String> picture, String after) {}
