package fr.declic.content;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.activity.Grader;
import fr.declic.content.PlacementBank.Name;
import fr.declic.language.PlainLanguage;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlacementReaderTest {

    private static final Library SHIPPED = LibraryReader.read(ContentTest.shipped());
    private static final String PATH = "placement/resident.yaml";

    private final TreeMap<String, String> files = shipped();

    /** The shipped library without its pictures and placements, in which one of the two can be written anew. */
    private static TreeMap<String, String> shipped() {
        var files = Samples.library();
        return files;
    }
}
