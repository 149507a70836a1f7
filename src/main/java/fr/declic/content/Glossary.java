package fr.declic.content;

import java.util.List;

/** Hard words and their plain explanation. */
public record Glossary(List<Term> terms) {

    public Glossary {
        terms = List.copyOf(terms);
    }

    /**
     * A hard word.
     *
     * @param forms other forms of it, such as an irregular plural
     * @param means the plain explanation
     */
    public record Term(String word, List<String> forms, String means) {
        public Term {
            forms = List.copyOf(forms);
        }
    }
}
