/** The catalogue and one learner's way through modules: attempts, progress, the fiche. */
@NullMarked
@ApplicationModule(allowedDependencies = {"activity", "content", "page", "player", "account", "privacy", "platform"})
package fr.declic.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
