package org.aidememoire.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** Which package may know which, each rule with its reason. */
@AnalyzeClasses(
    packages = "org.aidememoire",
    importOptions = {ImportOption.DoNotIncludeTests.class})
class ArchitectureTest {

  private static final String WEB = "org.aidememoire.web..";

  @ArchTest
  static final ArchRule luceneIsTheIndexsPrivateBusiness =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.aidememoire.searchindex..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.lucene..")
          .because("the index is a plain library; another engine may stand behind it");

  @ArchTest
  static final ArchRule theIndexKnowsNeitherServerNorDomain =
      noClasses()
          .that()
          .resideInAPackage("org.aidememoire.searchindex..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("jakarta..")
                  .and(DescribedPredicate.not(resideInAnyPackage("jakarta.json..")))
                  .or(
                      resideInAPackage("org.aidememoire..")
                          .and(
                              DescribedPredicate.not(
                                  resideInAPackage("org.aidememoire.searchindex..")))))
          .because(
              "it is used by whatever wants to search, not only by the portal;"
                  + " what it says to a cluster is JSON, which a library writes");

  @ArchTest
  static final ArchRule theDomainDoesNotKnowItsPages =
      noClasses()
          .that()
          .resideOutsideOfPackage(WEB)
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.aidememoire.web.."))
          .because("pages change more often than the field does");

  @ArchTest
  static final ArchRule pagesSpeakToBoundaries =
      noClasses()
          .that()
          .resideInAPackage(WEB)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.persistence..", "jakarta.ws.rs..", "java.sql..")
          .allowEmptyShould(true)
          .because("a page that asks tables would go around the one rule of access");

  @ArchTest
  static final ArchRule thereAreNoCycles =
      slices()
          .matching("org.aidememoire.(**)")
          .should()
          .beFreeOfCycles()
          .because("a folder is read, tested and removed as one; also one inside another");

  /** Classes that know those that know them, and why; what else does is two classes in one. */
  private static final Map<String, String> CIRCLES_ALLOWED =
      Map.of(
          "problem.PortalException", "it is sealed and names what it permits",
          "language.TypedDay", "it is sealed and begins its own reading",
          "record.FlatJson", "the types that it reads and writes name it to JSON-B",
          "record.Right", "who holds one is a question about a record",
          "record.PublishingState", "states and steps of one life cycle",
          "practice.PracticeRemarks", "a step asks whether all of them are answered",
          "importer.ManifestText", "it reads the manifest that it is a part of");

  @ArchTest
  static final ArchRule classesKnowEachOtherInNoCircle =
      slices()
          .assignedFrom(
              new SliceAssignment() {
                @Override
                public SliceIdentifier getIdentifierOf(JavaClass type) {
                  var file = type;
                  while (file.getEnclosingClass().isPresent()) {
                    file = file.getEnclosingClass().get();
                  }
                  var name = file.getName().replace("org.aidememoire.", "");
                  return name.equals(file.getName()) || CIRCLES_ALLOWED.containsKey(name)
                      ? SliceIdentifier.ignore()
                      : SliceIdentifier.of(name);
                }

                @Override
                public String getDescription() {
                  return "each file";
                }
              })
          .should()
          .beFreeOfCycles()
          .because("what cannot be read apart is one class, or hides a third");

  /** What pages share, from the ground up; all other packages of pages are features. */
  private static final List<String> PAGES_SHARE =
      List.of("text", "form", "words", "error", "page", "sharing", "record", "search", "paper");

  /** The place of a page's package in that order; features come last. */
  private static int storey(JavaClass type) {
    var name = type.getPackageName().split("[.]");
    int at = name.length < 4 || !name[2].equals("web") ? -1 : PAGES_SHARE.indexOf(name[3]);
    return at < 0 ? PAGES_SHARE.size() : at;
  }

  @ArchTest
  static final ArchRule sharedPagesStandOnEachOtherInOrder =
      classes()
          .that()
          .resideInAPackage(WEB)
          .should(
              new ArchCondition<JavaClass>("know only pages that come before them") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  for (var use : type.getDirectDependenciesFromSelf()) {
                    var other = use.getTargetClass();
                    events.add(
                        new SimpleConditionEvent(
                            type,
                            !other.getPackageName().startsWith("org.aidememoire.web")
                                || storey(other) <= storey(type),
                            use.getDescription()));
                  }
                }
              })
          .because("what every page uses must not know a page");

  /** What every feature may use. All other packages of the domain are features. */
  private static final Set<String> SHARED =
      Set.of(
          "api",
          "attachment",
          "audit",
          "calendar",
          "changelog",
          "citation",
          "compare",
          "identity",
          "language",
          "notice",
          "paper",
          "persistence",
          "problem",
          "record",
          "revision",
          "schedule",
          "search",
          "sharing",
          "signin",
          "vocabulary");

  /** Packages that are no part of the domain. */
  private static final Set<String> BESIDE =
      Set.of("bench", "importer", "launcher", "searchindex", "session");

  /** Pages that use pages of another feature, and why. */
  private static final Map<String, String> PAGES_ALLOWED =
      Map.of(
          "web.lawupdate web.instrument", "what it cites is found while typing",
          "web.legalevent web.instrument", "what it cites is found while typing",
          "web.practice web.instrument", "what it cites is found while typing",
          "web.consultation web.instrument", "what it cites is found while typing");

  /** Features that stand on another feature, and why. */
  private static final Map<String, String> FEATURES_ALLOWED =
      Map.of(
          "lawtext instrument", "whose law it is decides how its text is divided",
          "legalevent instrument", "the days that an instrument names are its first facts",
          "results complaint", "what posts counted is what it adds up",
          "results curriculum", "participants of editions are what it adds up",
          "results instrument", "laws and agreements are what it counts",
          "minutes consultation", "minutes are those of a session, and take its steps",
          "minutes demonstration", "their rows are no records, and are shown all the same");

  /** The folder that a class belongs to with its pages apart; empty where it is shared. */
  private static String feature(JavaClass type) {
    var name = type.getPackageName().split("[.]");
    if (name.length < 3 || !name[1].equals("aidememoire")) {
      return "";
    }
    if (name[2].equals("web")) {
      return name.length < 4 || PAGES_SHARE.contains(name[3]) ? "" : "web." + name[3];
    }
    return SHARED.contains(name[2]) || BESIDE.contains(name[2]) ? "" : name[2];
  }

  private static boolean mayKnow(String feature, String other) {
    return other.isEmpty()
        || other.equals(feature)
        // a page speaks to the boundaries of its domain
        || feature.startsWith("web.") && !other.startsWith("web.")
        || PAGES_ALLOWED.containsKey(feature + " " + other)
        || FEATURES_ALLOWED.containsKey(feature + " " + other);
  }

  @ArchTest
  static final ArchRule featuresKnowEachOtherByKeyAlone =
      classes()
          .that(DescribedPredicate.describe("belong to a feature", c -> !feature(c).isEmpty()))
          .should(
              new ArchCondition<JavaClass>("know no other feature") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  for (var use : type.getDirectDependenciesFromSelf()) {
                    var other = feature(use.getTargetClass());
                    events.add(
                        new SimpleConditionEvent(
                            type, mayKnow(feature(type), other), use.getDescription()));
                  }
                }
              })
          .because("one feature, one folder, one change");

  @ArchTest
  static void theRulesSeeEveryModule(JavaClasses all) {
    for (var inside : List.of("searchindex", "record", "web", "launcher")) {
      assertTrue(
          all.stream().anyMatch(c -> c.getPackageName().startsWith("org.aidememoire." + inside)),
          inside);
    }
  }

  @ArchTest
  static void everyPackageSaysThatNothingIsNull(JavaClasses all) {
    var bare =
        all.stream()
            .filter(c -> c.getPackageName().startsWith("org.aidememoire"))
            .map(JavaClass::getPackage)
            .distinct()
            .filter(p -> !p.isAnnotatedWith(NullMarked.class))
            .map(JavaPackage::getName)
            .sorted()
            .toList();
    assertEquals(List.of(), bare);
  }
}
