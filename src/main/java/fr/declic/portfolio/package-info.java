/** What advisers show of their practice, to whom they choose; and a journal that is nobody else's. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"competency", "content", "learning", "media", "account", "privacy", "platform"})
package fr.declic.portfolio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
