package fr.declic.activity;

/** An activity on a picture that lies beside the module's file. */
public interface Pictured {

    /** The name of the file. */
    String picture();

    /** What counts in it, for who does not see it. */
    String alt();
}
