package fr.declic.content;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What the value of a key is: enough to make the control that edits it. Lengths are in characters. */
public sealed interface FieldKind {

    /** The same in every activity of a type: {@code type}. Nothing to edit. */
    record Fixed(String value) implements FieldKind {}

    /** The name by which other parts speak of this one: 1 to 60 of a-z, 0-9 and hyphen. */
    record Id() implements FieldKind {}

    /** A text of one line, without Markdown. */
    record Line(int least, int most) implements FieldKind {}

    /** A text with inline Markdown: bold, code, a word of another language. */
    record Inline(int most) implements FieldKind {}

    /**
     * A text on several lines.
     *
     * @param block whether files have it as a {@code |} block, else in quotes
     */
    record Passage(int most, boolean block) implements FieldKind {}

    /** Yes or no. */
    record Flag(boolean byDefault) implements FieldKind {}

    /** A whole number. */
    record Number(Range allowed, OptionalInt byDefault) implements FieldKind {}

    /** One of some names. */
    record OneOf(List<String> names, Optional<String> byDefault) implements FieldKind {
        public OneOf {
            names = List.copyOf(names);
        }
    }

    /**
     * Some of some names, each once, in the order in which they are written.
     *
     * @param byDefault what holds where the key is missing; nothing where it must be there
     */
    record ManyOf(List<String> names, int least, List<String> byDefault) implements FieldKind {
        public ManyOf {
            names = List.copyOf(names);
            byDefault = List.copyOf(byDefault);
        }
    }

    /** A list of texts of one line, each once. */
    record Lines(Range count, int longest) implements FieldKind {}

    /** The name of something that is elsewhere. */
    record Ref(Target to) implements FieldKind {}

    /** Names of things that are elsewhere, each once. */
    record Refs(Target to, int least) implements FieldKind {}

    /** What a name stands for. */
    sealed interface Target {
        /** A step of the module that comes before. */
        record TaughtStep() implements Target {}

        /** Another activity of the module. */
        record OtherActivity() implements Target {}

        /** Another module. */
        record OtherModule() implements Target {}

        /** A theme of the library. */
        record ThemeCode() implements Target {}

        /** An item of a list of this activity; {@link Shape#names} tells those that there are. */
        record Inside(String list) implements Target {}

        /** What a mishap of a form is about: a document, a page, a field, as its kind wants. */
        record Mishap() implements Target {}
    }

    /** Codes of competencies, such as {@code digcomp:5.2}. */
    record Competencies() implements FieldKind {}

    /** A word with a form of its own. */
    record Word(Form form) implements FieldKind {}

    /** Words with a form of their own, each once. */
    record Words(Form form, int least) implements FieldKind {}

    /** The form of a word. */
    enum Form {
        /** A language: {@code fr}. */
        LANGUAGE,
        /** An address of the web: {@code https://…}. */
        WEB,
        /** The address of an invented service: {@code aides.example/bus}. */
        SERVICE,
        /** How the number of a receipt begins: {@code AT-2026}. */
        RECEIPT,
        /** The name of an invented document: {@code carte.jpg}. */
        DOCUMENT,
        /** A weight: {@code 240 Ko}. */
        SIZE,
        /** Euros, one number an option: {@code 6 20 200}. */
        PRICES,
        /** Somebody with an address: {@code Awa Roy <awa.roy@courriel.example>}. */
        PERSON,
        /** An invented address: {@code awa.roy@courriel.example}. */
        ADDRESS,
        /** Something that happens in a simulation: {@code open accueil}. */
        EVENT,
        /** A meter that rises or falls: {@code autonomie -2}. */
        EFFECT
    }

    /** People with their addresses, as {@link Form#PERSON}. */
    record People(Range count) implements FieldKind {}

    /** A day: {@code 2026-11-22}. */
    record Day() implements FieldKind {}

    /**
     * A place in the picture of the activity: {@code 10 60 60 20}, its left, top, width and height in hundredths.
     *
     * @param least how wide and high it is at least
     */
    record Place(int least) implements FieldKind {}

    /** A picture beside the module's file. */
    record Picture() implements FieldKind {}

    /** Pages of a browser: Markdown files beside the module's. */
    record Pages(Range count) implements FieldKind {}

    /**
     * A list of parts that have fields of their own.
     *
     * @param apart whether files have an empty line between them
     */
    record Groups(Range count, Shape shape, boolean apart) implements FieldKind {}
}
