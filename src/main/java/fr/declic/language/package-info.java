/** How readable a French text is: sentences, syllables, jargon, glossary, advice. Pure Java. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.declic.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
