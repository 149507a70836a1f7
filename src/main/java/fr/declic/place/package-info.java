/** The installation: its name, who to ask, and its settings. */
@NullMarked
@ApplicationModule(allowedDependencies = "platform")
package fr.declic.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
