/** Proofs of what one can do, to carry away and to check: keys, passport, badges, attestation, what was taken back. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "activity",
            "exchange",
            "content",
            "page",
            "place",
            "account",
            "privacy",
            "competency",
            "player",
            "platform"
        })
package fr.declic.proof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
