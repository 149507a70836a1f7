package fr.declic.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.declic.learning.ItemStatistics;
import fr.declic.learning.KeyChange;
import fr.declic.learning.LocalModules;
import fr.declic.learning.MediaRoom;
import fr.declic.learning.ProblemReports;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Who may call the studio's services: trainers, and nobody else, whatever a screen forgets. */
class WhoMayTest {

    private static final String TRAINER = "hasRole('TRAINER')";

    private static final List<JavaClass> SERVICES = Stream.concat(
                    new ClassFileImporter()
                                    .withImportOption(new ImportOption.DoNotIncludeTests())
                                    .importPackages("fr.declic.authoring")
                                    .stream(),
                    new ClassFileImporter().importClasses(LocalModules.class).stream())
            .filter(it -> it.isAnnotatedWith(Service.class))
            .toList();

    @Test
    void onlyTrainersCallTheServicesOfTheStudio() {
        assertThat(SERVICES)
                .extracting(JavaClass::getSimpleName)
                .contains("Studio", "ModuleEditor", "ModuleExport", "ModuleImport", "Publishing", "Reviewing")
                .contains("StudioFiles", "StudioList", "ShippedNews", "Advice", "LocalModules");
        assertThat(SERVICES).allSatisfy(it -> assertThat(
                        it.getAnnotationOfType(PreAuthorize.class).value())
                .as(it.getName())
                .isEqualTo(TRAINER));
    }

    @Test
    void nothingOfThemIsOpenToOthersButSayingThatOneHasGone() {
        assertThat(SERVICES.stream().flatMap(it -> it.getMethods().stream()))
                .filteredOn(it -> it.isAnnotatedWith(PreAuthorize.class))
                .filteredOn(it ->
                        !it.getAnnotationOfType(PreAuthorize.class).value().equals(TRAINER))
                .extracting(it -> it.getOwner().getSimpleName() + "." + it.getName())
                .containsExactly("ModuleEditor.leave");
    }

    @Test
    void whatLearnersReportAndAnswerIsForWhoWritesModulesAndWhoRunsThePlace() {
        var staff = "hasAnyRole('TRAINER', 'ADMIN')";
        assertThat(whoMay(ProblemReports.class))
                .isEqualTo(
                        Map.of("", "permitAll()", "open", staff, "answered", staff, "counts", staff, "answer", staff));
        assertThat(whoMay(ItemStatistics.class)).isEqualTo(Map.of("", staff));
        assertThat(whoMay(KeyChange.class)).isEqualTo(Map.of("", staff));
        assertThat(whoMay(MediaRoom.class)).isEqualTo(Map.of("", "permitAll()", "keep", TRAINER));
    }

    /** By the name of the method; under the empty one, what holds for all others. */
    private static Map<String, String> whoMay(Class<?> service) {
        var read = new ClassFileImporter().importClasses(service).get(service);
        var may = read.getMethods().stream()
                .filter(it -> it.isAnnotatedWith(PreAuthorize.class))
                .collect(Collectors.groupingBy(
                        JavaMethod::getName,
                        Collectors.mapping(
                                it -> it.getAnnotationOfType(PreAuthorize.class).value(),
                                Collectors.collectingAndThen(Collectors.toSet(), said -> String.join(" and ", said)))));
        may.put("", read.getAnnotationOfType(PreAuthorize.class).value());
        return may;
    }
}
