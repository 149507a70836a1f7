/** People, how they come in (guest, carte Déclic), their roles and their comfort settings. */
@NullMarked
@ApplicationModule(allowedDependencies = {"place", "platform"})
package fr.declic.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
