package fr.declic.exchange;

import fr.declic.activity.Estimate;

/**
 * The texts of an estimate that a numerical question has no place for. The unit goes in brackets on the last line of
 * the prompt; the caution and the source make the general feedback.
 */
record EstimateTexts(String prompt, String unit, String source, String caution) {

    private static final String SOURCE = "Source : ";

    /** Of a question that knows nothing of them. */
    static EstimateTexts of(String prompt) {
        return new EstimateTexts(prompt, "", "", "");
    }

    /** Of a question that was written here. */
    static EstimateTexts read(String prompt, String general) {
        int line = prompt.lastIndexOf("\n(");
        boolean unit = line > 0 && prompt.endsWith(")");
        int source = general.lastIndexOf(SOURCE);
        return new EstimateTexts(
                unit ? prompt.substring(0, line).strip() : prompt,
                unit ? prompt.substring(line + 2, prompt.length() - 1).strip() : "",
                source < 0 ? "" : general.substring(source + SOURCE.length()).strip(),
                (source < 0 ? general : general.substring(0, source)).strip());
    }

    /** The prompt with its unit. */
    static String prompt(Estimate it) {
        return it.prompt() + "\n\n(" + it.unit() + ")";
    }

    /** The caution and the source. */
    static String general(Estimate it) {
        return it.caution() + "\n\n" + SOURCE + it.source();
    }
}
