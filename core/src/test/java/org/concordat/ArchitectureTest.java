package org.concordat;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import org.concordat.analysis.Language;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house rules that a compiler does not know. */
class ArchitectureTest {

  /**
   * The order in which data flows; a package may use what stands before it, never what stands after
   * it.
   */
  static final List<String> FLOW =
      List.of(
          "model",
          "ingest",
          "treaty",
          "text",
          "language",
          "extract",
          "link",
          "cite",
          "facts",
          "action",
          "attribute",
          "index",
          "job",
          "search",
          "json",
          "evaluation");

  private static final String ROOT = "org.concordat";

  /** A rule over no classes proves nothing. */
  private static final int FEWEST_CLASSES = 60;

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(
              location ->
                  !location.contains("/concordat/analysis/")
                      && !location.contains("/concordat/corpora/"))
          .importPackages(ROOT);

  @Test
  void thereAreClassesToCheck() {
    assertThat(CLASSES.size()).isGreaterThan(FEWEST_CLASSES);
  }

  @TestFactory
  List<DynamicTest> noPackageLooksAheadInTheFlow() {
    return FLOW.stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () -> {
                      List<String> later = FLOW.subList(FLOW.indexOf(name) + 1, FLOW.size());
                      for (String ahead : later) {
                        noClasses()
                            .that()
                            .resideInAPackage(ROOT + "." + name + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(ROOT + "." + ahead + "..")
                            .allowEmptyShould(true)
                            .check(CLASSES);
                      }
                      noClasses()
                          .that()
                          .resideInAPackage(ROOT + "." + name + "..")
                          .should()
                          .dependOnClassesThat()
                          .resideInAPackage(ROOT)
                          .allowEmptyShould(true)
                          .check(CLASSES);
                    }))
        .toList();
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyTheLanguagePackagesNameALanguage() {
    Set<String> constants = Set.of("ENGLISH", "RUSSIAN", "VIETNAMESE");
    List<String> offenders =
        CLASSES.stream()
            .filter(type -> !type.getPackageName().startsWith(ROOT + ".language."))
            .flatMap(type -> type.getFieldAccessesFromSelf().stream())
            .filter(access -> access.getTargetOwner().isEquivalentTo(Language.class))
            .filter(access -> constants.contains(access.getTarget().getName()))
            .map(Object::toString)
            .toList();
    assertThat(offenders).isEmpty();
  }

  @Test
  void theFacadeShowsNothingOfLuceneOrTika() {
    List<String> offenders =
        CLASSES.stream()
            .filter(
                type ->
                    type.getPackageName().equals(ROOT)
                        || type.getPackageName().equals(ROOT + ".model"))
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .map(dependency -> dependency.getTargetClass().getName())
            .filter(
                name -> name.startsWith("org.apache.lucene") || name.startsWith("org.apache.tika"))
            .toList();
    assertThat(offenders).isEmpty();
  }

  @Test
  void nothingWritesToStandardStreams() {
    List<String> offenders =
        CLASSES.stream()
            .flatMap(type -> type.getFieldAccessesFromSelf().stream())
            .filter(access -> access.getTargetOwner().isEquivalentTo(System.class))
            .map(Object::toString)
            .toList();
    assertThat(offenders).isEmpty();
  }

  @Test
  void staticFieldsAreFinal() {
    List<String> offenders =
        CLASSES.stream()
            .flatMap(type -> type.getFields().stream())
            .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
            .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
            .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
            .map(Object::toString)
            .toList();
    assertThat(offenders).isEmpty();
  }

  @Test
  void everyPackageSaysWhatItIsAndAllowsNoNull() {
    List<String> offenders =
        CLASSES.stream()
            .map(JavaClass::getPackage)
            .distinct()
            .filter(found -> !found.isAnnotatedWith(NullMarked.class))
            .map(Object::toString)
            .toList();
    assertThat(offenders).isEmpty();
  }
}
