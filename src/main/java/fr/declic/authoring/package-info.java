/** Trainers write, check, preview, review and publish modules. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "language",
            "activity",
            "content",
            "page",
            "player",
            "exchange",
            "learning",
            "account",
            "privacy",
            "platform"
        })
package fr.declic.authoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
