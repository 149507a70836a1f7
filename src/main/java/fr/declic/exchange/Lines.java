package fr.declic.exchange;

import java.util.stream.IntStream;
import javax.xml.stream.Location;

/** A text with the places where its lines begin. */
final class Lines {

    private final String text;
    private final int[] starts;

    Lines(String text) {
        this.text = text;
        this.starts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(i -> text.charAt(i) == '\n')
                                .map(i -> i + 1))
                .toArray();
    }

    String text() {
        return text;
    }

    /** Where a place is that a parser of XML tells by line and column, both from 1. */
    int offset(Location place) {
        int line = Math.clamp(place.getLineNumber() - 1L, 0, starts.length - 1);
        return Math.clamp(starts[line] + place.getColumnNumber() - 1L, 0, text.length());
    }

    /** Where the last tag before a place begins. */
    int lastTag(int before) {
        return Math.max(0, text.lastIndexOf('<', before - 1));
    }
}
