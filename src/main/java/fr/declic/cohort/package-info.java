/** Groups of learners, and what those who accompany them may see of who agreed. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"account", "privacy", "content", "learning", "competency", "page", "platform"})
package fr.declic.cohort;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
