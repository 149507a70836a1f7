/** What we hold about one person: show it, hand it over, erase it; the audit. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "place", "platform"})
package fr.declic.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
