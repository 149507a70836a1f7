/** Where to begin: a few well-chosen questions, and a module to start with. Never a mark. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"activity", "content", "page", "player", "account", "privacy", "learning", "platform"})
package fr.declic.placement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
