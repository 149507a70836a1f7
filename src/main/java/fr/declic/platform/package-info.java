/** Components and small services that several features share; knows no feature. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.declic.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
