package fr.declic.language;

/**
 * How easy a text must be, by who reads it. The limits of a gate are promises that the shipped library keeps; the others
 * only lead to advice.
 *
 * <p>Source: calibration of reference/frameworks.md, section 4.4. No validated bands exist for French: these are ours.
 */
public enum Level {
    /** Adults who may read with effort. */
    RESIDENT(80, 10, 15, 12, 10, 3),
    /** Advisers in training. Their mean has no limit of its own: that of the longest sentence bounds it. */
    ADVISER(55, 28, 28, 22, 14, 5);

    private final int leastKandelMoles;
    private final int mostMean;
    private final int mostWords;
    private final int easyWords;
    private final int easyLetters;
    private final int easySyllables;

    Level(int leastKandelMoles, int mostMean, int mostWords, int easyWords, int easyLetters, int easySyllables) {
        this.leastKandelMoles = leastKandelMoles;
        this.mostMean = mostMean;
        this.mostWords = mostWords;
        this.easyWords = easyWords;
        this.easyLetters = easyLetters;
        this.easySyllables = easySyllables;
    }

    /** Gate: the least score of the whole text. */
    public int leastKandelMoles() {
        return leastKandelMoles;
    }

    /** Gate: the most words in a sentence, on average over the text. */
    public int mostMean() {
        return mostMean;
    }

    /** Gate: the most words in any sentence. */
    public int mostWords() {
        return mostWords;
    }

    /** Advice: a sentence of more words is better cut. */
    int easyWords() {
        return easyWords;
    }

    /** Advice: a word of more letters is better replaced or explained. */
    int easyLetters() {
        return easyLetters;
    }

    /** Advice: a word of more syllables is better replaced or explained. */
    int easySyllables() {
        return easySyllables;
    }
}
