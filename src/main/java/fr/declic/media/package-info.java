/** What a file that somebody gave is by its bytes: a picture drawn anew, a sound without its labels. Pure Java. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.declic.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
