package fr.declic.content;

/** For whom a module or a course is written. */
public enum Audience {
    RESIDENT,
    ADVISER
}
