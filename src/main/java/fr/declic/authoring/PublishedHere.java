package fr.declic.authoring;

import fr.declic.account.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the list must know of the modules that were published here: for who publishes them to tell. */
interface PublishedHere {

    /**
     * A module that was published here.
     *
     * @param withdrawn whether it is no longer offered
     * @param newer whether the shipped module that it took the place of has changed since
     * @param by who published it; empty once they are erased
     * @param at when
     */
    record Here(String moduleId, String title, boolean withdrawn, boolean newer, Optional<AccountId> by, Instant at) {}

    List<Here> all();
}
