package fr.declic.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseTest {

    @ParameterizedTest(name = "after {0}: {1}")
    @CsvSource({"a, b c d", "b, c d a", "d, a b c", "elsewhere, a b c d"})
    void aroundAModuleAreThoseThatFollowItAndThenThoseBefore(String module, String around) {
        assertThat(Course.around(List.of("a", "b", "c", "d"), module)).containsExactly(around.split(" "));
    }
}
