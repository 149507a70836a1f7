package fr.declic.content;

/** The longest texts, in characters, and the longest lists. docs/modules.md tells them to authors. */
final class Limits {

    static final int TITLE = 80;
    static final int NAME = 120;
    static final int CAN_DO = 120;
    static final int SENTENCE = 300;
    static final int GUIDE = 4000;
    static final int NOTE = 600;
    static final int FRAMEWORK_NAME = 200;
    static final int OPTION = 200;
    static final int ANSWER = 80;
    static final int LINE = 60;
    static final int ALT = 300;
    static final int URL = 500;

    /** Characters without an empty line between them. */
    static final int PASSAGE = 10_000;

    static final int STEP_TEXT = 6000;
    static final int STEPS = 40;
    static final int REVIEW = 60;
    static final int LIST = 50;

    /** Codes of competencies together with a space between them: what an attempt keeps. */
    static final int CODES = 400;

    private Limits() {}
}
