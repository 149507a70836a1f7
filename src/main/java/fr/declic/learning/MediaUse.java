package fr.declic.learning;

import java.util.Set;

/** A feature that uses pictures and sounds besides the texts that were served. What none of them uses is forgotten. */
public interface MediaUse {

    /** The hashes of those that it uses now. */
    Set<String> hashes();
}
