/** Plays a step and its activities against an {@code AnswerSink}; used for learning, placement and preview alike. */
@NullMarked
@ApplicationModule(allowedDependencies = {"activity", "content", "page", "platform"})
package fr.declic.player;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
