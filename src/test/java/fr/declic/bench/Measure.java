package fr.declic.bench;

/** One thing to measure, on a server of its own. */
interface Measure {

    /** The word that asks for it: {@code ./declic bench <name>}. */
    String name();

    /** What it measures, in French. */
    String title();

    void run(Report report) throws Exception;
}
