package fr.declic.proof;

/** The addresses of this feature, without the leading slash. Those under {@code emetteur} are written into proofs. */
public final class ProofRoutes {

    public static final String MINE = "preuves";
    public static final String VERIFY = "verifier";

    private ProofRoutes() {}
}
