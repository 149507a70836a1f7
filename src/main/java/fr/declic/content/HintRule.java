package fr.declic.content;

import fr.declic.language.Rule;

/**
 * What a {@link Hint} can be about. The names are part of the keys of hints: whoever renames one brings back what authors
 * have dismissed.
 */
public enum HintRule {
    SHORT_SENTENCE(Family.SENTENCES),
    ONE_IDEA(Family.SENTENCES),
    POSITIVE(Family.SENTENCES),
    ACTIVE(Family.SENTENCES),
    SAME_ADDRESS(Family.SENTENCES),
    DIGITS(Family.SENTENCES),
    SMALL_NUMBERS(Family.SENTENCES),
    FULL_DATE(Family.SENTENCES),
    PLAIN_SIGN(Family.SENTENCES),
    EVERYDAY_WORD(Family.WORDS),
    EXPLAINED_WORD(Family.WORDS),
    SAME_WORD(Family.WORDS),
    FRENCH_WORD(Family.WORDS),
    ACRONYM(Family.WORDS),
    EASY_MODULE(Family.STEPS),
    EASY_STEP(Family.STEPS),
    ONE_SCREEN(Family.STEPS),
    ALT_REPEATS(Family.PICTURES),
    ALT_TOO_LONG(Family.PICTURES),
    ALT_SAYS_PICTURE(Family.PICTURES),
    RIGHT_IS_LONGEST(Family.QUESTIONS),
    RIGHT_OFTEN_LONGEST(Family.QUESTIONS),
    RIGHT_SAME_PLACE(Family.QUESTIONS),
    ALL_OR_NONE(Family.QUESTIONS),
    ABSOLUTE_WORDS(Family.QUESTIONS),
    ECHO_OF_PROMPT(Family.QUESTIONS),
    SAME_OPTION(Family.QUESTIONS),
    TAUGHT_LATER(Family.QUESTIONS),
    EMPTY_FEEDBACK(Family.FEEDBACK),
    SAME_FEEDBACK(Family.FEEDBACK),
    COMPETENCY_NOT_PRACTISED(Family.AIMS),
    COMPETENCY_NOT_CLAIMED(Family.AIMS),
    CAN_DO_MISSING(Family.AIMS),
    CAN_DO_APART(Family.AIMS),
    NOTHING_TO_DO(Family.AIMS),
    NO_VARIANT(Family.AIMS),
    MOVING_FACT(Family.FACTS),
    CHECK_DUE(Family.FACTS),
    SOURCE_OLDER(Family.FACTS),
    SOURCE_UNDATED(Family.FACTS),
    MINUTES(Family.PEOPLE),
    TESTED_WITH(Family.PEOPLE);

    /** Rules that one looks at together. */
    public enum Family {
        SENTENCES,
        WORDS,
        STEPS,
        PICTURES,
        QUESTIONS,
        FEEDBACK,
        AIMS,
        FACTS,
        PEOPLE
    }

    private final Family family;

    HintRule(Family family) {
        this.family = family;
    }

    public Family family() {
        return family;
    }

    /** The hint for what the checker of plain language says. */
    static HintRule of(Rule rule) {
        return switch (rule) {
            case WHOLE_TEXT -> EASY_MODULE;
            case SHORT_SENTENCE -> SHORT_SENTENCE;
            case ONE_IDEA -> ONE_IDEA;
            case EVERYDAY_WORD -> EVERYDAY_WORD;
            case EXPLAINED_WORD -> EXPLAINED_WORD;
            case SAME_WORD -> SAME_WORD;
            case FRENCH_WORD -> FRENCH_WORD;
            case ACRONYM -> ACRONYM;
            case PLAIN_SIGN -> PLAIN_SIGN;
            case POSITIVE -> POSITIVE;
            case ACTIVE -> ACTIVE;
            case SAME_ADDRESS -> SAME_ADDRESS;
            case DIGITS -> DIGITS;
            case SMALL_NUMBERS -> SMALL_NUMBERS;
            case FULL_DATE -> FULL_DATE;
        };
    }
}
