package fr.declic.proof;

import java.util.Locale;

/** What can be carried away. A name that was written once is never changed. */
public enum ProofKind {
    ATTESTATION,
    PASSPORT,
    BADGE,
    /** All badges in one file. */
    RECORD;

    /** Such as {@code badge}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
