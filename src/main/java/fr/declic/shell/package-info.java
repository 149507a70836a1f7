/** The frame around every view: layout, error and not-found pages. Nobody uses it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "content", "page", "place", "player", "platform"})
package fr.declic.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
