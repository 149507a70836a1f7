package fr.declic.activity;

/** Something to do inside a step: a question, graded from what was answered, or a lab, graded from what was done. */
public sealed interface Activity permits Question, Lab {

    /** What every activity carries. */
    About about();

    /** The question or the instruction, in one or two sentences of inline Markdown. */
    String prompt();

    /** Unique in its module; attempts refer to it, so it never changes once published. */
    default String id() {
        return about().id();
    }

    /** The name of its type in a module's file, such as {@code choice}. */
    String type();
}
