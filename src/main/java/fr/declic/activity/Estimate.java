package fr.declic.activity;

/**
 * A number to guess, then the real one with its source and its limits. One guess is enough: nobody is expected to know.
 *
 * @param least the left end of the scale
 * @param most its right end
 * @param step between two numbers of the scale, from 1
 * @param unit what is counted, such as {@code %} or {@code millions de personnes}
 * @param figure the real number
 * @param near how far a guess may be to count as close
 * @param feedback what the figure says
 * @param source where it comes from, with its year
 * @param caution what the figure does not say
 */
public record Estimate(
        About about,
        String prompt,
        int least,
        int most,
        int step,
        String unit,
        int figure,
        int near,
        String feedback,
        String source,
        String caution)
        implements Question {

    public Estimate {
        Check.that(least < most, "most", most);
        Check.that(step >= 1 && step <= most - least, "step", step);
        Check.that(figure >= least && figure <= most, "figure", figure);
        Check.that(near >= 0 && near <= most - least, "near", near);
    }

    /** Where the slider stands before one moves it: the middle, which says nothing. */
    public int start() {
        return least + (most - least) / step / 2 * step;
    }

    @Override
    public String type() {
        return "estimate";
    }
}
