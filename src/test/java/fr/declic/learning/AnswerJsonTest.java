package fr.declic.learning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.activity.Answer.LabReport;
import fr.declic.activity.Answer.Reached;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerJsonTest {

    @Test
    void ofALabNothingIsKeptButGoalsTriesHelpAndSeconds() {
        var report = new LabReport("r1", List.of(new Reached("build", 2, true)), 9);

        assertThat(AnswerJson.write(report))
                .isEqualTo(
                        "{\"lab\":{\"run\":\"r1\",\"goals\":[{\"id\":\"build\",\"tries\":2,\"help\":true}],\"seconds\":9}}");
        assertThat(AnswerJson.read(AnswerJson.write(report))).isEqualTo(report);
    }
}
