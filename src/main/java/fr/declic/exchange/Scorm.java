package fr.declic.exchange;

/** The versions of SCORM that learning platforms play. */
public enum Scorm {
    /** The one that every platform knows. What is kept has 4,096 characters. */
    V1_2("SCORM 1.2"),
    /** SCORM 2004, 4th edition. What is kept has 64,000 characters; success and completion are told apart. */
    V2004("SCORM 2004 4th Edition");

    private final String title;

    Scorm(String title) {
        this.title = title;
    }

    /** Its name as people write it. */
    public String title() {
        return title;
    }
}
