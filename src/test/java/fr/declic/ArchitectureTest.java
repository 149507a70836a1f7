package fr.declic;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Holds the house to its plan. */
class ArchitectureTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(DeclicApplication.class);
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fr.declic");

    @Test
    void everyArrowBetweenPackagesIsOneThatThePlanAllows() {
        MODULES.verify();
    }

    @Test
    void vaadinStaysInViewsInThePlayerInTheShellAndInThePlatform() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..ui..", "fr.declic.player..", "fr.declic.shell..", "fr.declic.platform..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.vaadin..")
                .check(OURS);
    }

    @Test
    void theHeartIsPlainJava() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "fr.declic.language..",
                        "fr.declic.activity..",
                        "fr.declic.media..",
                        "fr.declic.content..",
                        "fr.declic.page..",
                        "fr.declic.exchange..")
                .should()
                .dependOnClassesThat(springOtherThanModulith())
                .check(OURS);
    }

    private static DescribedPredicate<JavaClass> springOtherThanModulith() {
        return DescribedPredicate.describe(
                "Spring",
                type -> type.getPackageName().startsWith("org.springframework.")
                        && !type.getPackageName().startsWith("org.springframework.modulith"));
    }

    @Test
    void everyPublicServiceSaysWhoMayCallIt() {
        classes()
                .that()
                .areAnnotatedWith(Service.class)
                .and()
                .arePublic()
                .should(sayWhoMayCall())
                .check(OURS);
    }

    private static ArchCondition<JavaClass> sayWhoMayCall() {
        return new ArchCondition<>("carry @PreAuthorize, or each of their public methods") {
            @Override
            public void check(JavaClass service, ConditionEvents events) {
                boolean says = service.isAnnotatedWith(PreAuthorize.class)
                        || service.getMethods().stream()
                                .filter(method -> method.getModifiers()
                                        .contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
                                .allMatch(method -> method.isAnnotatedWith(PreAuthorize.class));
                events.add(
                        new SimpleConditionEvent(service, says, service.getName() + " says who may call it: " + says));
            }
        };
    }

    @Test
    void theArrowsDrawnInTheDocumentationAreThoseOfTheCode() throws IOException {
        var drawn = Files.readAllLines(Path.of("docs/architecture.md")).stream()
                .filter(line -> line.contains(" --> "))
                .map(String::strip);
        assertThat(drawn).containsExactlyInAnyOrderElementsOf(arrows());
    }

    /** One line for each package that uses others, in the notation of Mermaid. */
    private static List<String> arrows() {
        return MODULES.stream()
                .map(module -> module.getIdentifier() + " --> "
                        + module.getDirectDependencies(MODULES)
                                .uniqueModules()
                                .map(used -> used.getIdentifier().toString())
                                .sorted()
                                .collect(Collectors.joining(" & ")))
                .filter(arrow -> !arrow.endsWith(" --> "))
                .toList();
    }

    @Test
    void aPictureOfTheHouseIsMadeFromTheCode() throws IOException {
        new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder("target/architecture"))
                .writeModulesAsPlantUml()
                .writeIndividualModulesAsPlantUml();
        assertThat(Files.readString(Path.of("target/architecture/components.puml")))
                .contains("Learning", "Player");
    }
}
