package fr.declic.exchange;

/** The texts of Moodle XML: an element with a format, and the text in it. */
final class MoodleTexts {

    /** What the two answers of Moodle's true/false are here. */
    static final String TRUE = "Vrai";

    static final String FALSE = "Faux";

    private MoodleTexts() {}

    /** The text of an element as our Markdown. */
    static String of(XmlElement element, Remarks remarks) {
        var format = element.attribute("format");
        return HtmlText.markdown(element.content(), format.isEmpty() ? "html" : format, remarks);
    }
}
