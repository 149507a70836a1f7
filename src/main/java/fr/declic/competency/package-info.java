/** How far a learner has come in each competency, and what is worth seeing again. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "activity",
            "content",
            "page",
            "player",
            "place",
            "account",
            "privacy",
            "learning",
            "platform"
        })
package fr.declic.competency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
