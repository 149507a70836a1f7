/** The proof to carry away of what one can do, and how anyone checks it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "activity",
            "content",
            "page",
            "exchange",
            "account",
            "privacy",
            "place",
            "learning",
            "competency",
            "platform"
        })
package fr.declic.proof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
