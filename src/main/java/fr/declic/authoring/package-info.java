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
            "place",
            "privacy",
            "platform"
        })
package fr.declic.authoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
