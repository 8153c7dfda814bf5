package org.bansang.lms.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * One map says which feature may use which; it is drawn in ARCHITECTURE.md.
 */
class ArchitectureTest {

    private static final String ROOT = "org.bansang.lms";

    private static final Map<String, Set<String>> MAY_USE = Map.of(
            "shared", Set.of(),
            "organisation", Set.of("shared"),
            "people", Set.of("shared", "organisation"),
            "course", Set.of("shared", "people"),
            "authoring", Set.of("shared", "organisation", "people", "course", "notice"),
            "record", Set.of("shared"),
            "learning", Set.of("shared", "organisation", "people", "course", "record"),
            "credential", Set.of("shared", "people", "course", "learning"),
            "notice", Set.of("shared", "organisation", "people"),
            "training", Set.of("shared", "organisation", "people", "course", "learning", "credential", "notice"));

    private static JavaClasses server;

    @BeforeAll
    static void readClasses() {
        server = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(ROOT);
    }

    @Test
    void theClassesOfEveryFeatureWereReallyAnalysed() {
        Set<String> found = new TreeSet<>();
        server.forEach(one -> found.add(feature(one)));
        assertEquals(new TreeSet<>(MAY_USE.keySet()), found);
        assertTrue(server.size() > 100, "only " + server.size() + " classes were read");
    }

    @Test
    void featuresUseOnlyTheFeaturesTheyMayUse() {
        MAY_USE.forEach((feature, allowed) -> {
            Set<String> forbidden = MAY_USE.keySet().stream()
                    .filter(other -> !other.equals(feature) && !allowed.contains(other))
                    .map(other -> ROOT + "." + other + "..")
                    .collect(Collectors.toSet());
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + "." + feature + "..")
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(forbidden.toArray(String[]::new)))
                    .allowEmptyShould(false)
                    .check(server);
        });
    }

    @Test
    void featuresFormNoCycle() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(server);
    }

    @Test
    void vaadinIsKnownOnlyToUserInterfacePackages() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "..ui")
                .should()
                .dependOnClassesThat(resideInAnyPackage("com.vaadin.."))
                .check(server);
    }

    @Test
    void nothingButUserInterfaceKnowsUserInterface() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "..ui")
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..ui"))
                .check(server);
    }

    @Test
    void onlyResourcesAndSharedSpeakRest() {
        noClasses()
                .that(outside("shared").and(DescribedPredicate.not(nameMatching(".*Resource(\\$.*)?"))))
                .should()
                .dependOnClassesThat(resideInAPackage("jakarta.ws.rs.."))
                .check(server);
    }

    @Test
    void onlyRepositoriesReachTheDatabase() {
        noClasses()
                .that(outside("shared.persistence").and(DescribedPredicate.not(nameMatching(".*Repository(\\$.*)?"))))
                .should()
                .dependOnClassesThat(
                        nameMatching("jakarta\\.persistence\\.(EntityManager|Query|TypedQuery|PersistenceContext)")
                                .<JavaClass>forSubtype()
                                .or(resideInAnyPackage("java.sql..", "javax.sql..", "org.postgresql..")))
                .check(server);
    }

    @Test
    void entitiesAndRepositoriesStayInsideTheirFeature() {
        classes()
                .that()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .or()
                .haveSimpleNameEndingWith("Repository")
                .should()
                .notBePublic()
                .check(server);
    }

    @Test
    void viewsAskServicesAndNeverRepositories() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "..ui")
                .should()
                .dependOnClassesThat(nameMatching(".*Repository"))
                .check(server);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Facade|Mapper|Dto)")
                .check(server);
    }

    private static DescribedPredicate<JavaClass> outside(String part) {
        return DescribedPredicate.not(resideInAPackage(ROOT + "." + part + ".."));
    }

    private static String feature(JavaClass one) {
        String below = one.getPackageName().substring(ROOT.length());
        return below.isEmpty() ? "" : below.substring(1).replaceFirst("\\..*", "");
    }
}
