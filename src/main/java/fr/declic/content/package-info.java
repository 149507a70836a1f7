/** Module, course and framework files read into, and written from, an immutable validated library. Pure Java. */
@NullMarked
@ApplicationModule(allowedDependencies = {"activity", "language", "media"})
package fr.declic.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
