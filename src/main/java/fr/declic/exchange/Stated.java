package fr.declic.exchange;

/**
 * One thing that a proof says.
 *
 * @param code {@code framework:code}, or {@code module:} and a module's id
 * @param name in words; empty where there was no room for it
 * @param proficiency on the eight steps of DigComp; 0 when nothing is acquired
 */
public record Stated(String code, String name, Attainment level, int proficiency) {

    public Stated {
        if (!Codes.isCode(code) || name.length() > 500 || proficiency < 0 || proficiency > 8) {
            throw new IllegalArgumentException("not a statement: " + code);
        }
    }
}
