/**
 * Every public screen as plain accessible HTML: for the first answer of the server, for the components that take over
 * from it, and for the fiche on paper. Pure Java.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"activity", "content", "language"})
package fr.declic.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
