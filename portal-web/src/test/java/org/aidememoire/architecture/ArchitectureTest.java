package org.aidememoire.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.annotation.WebServlet;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.aidememoire.api.ApiApplication;
import org.aidememoire.identity.Access;
import org.jspecify.annotations.NullMarked;

/** The rules of the house, each with its reason. */
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
  static final ArchRule whatIsTypedIsReadInThreePlaces =
      noClasses()
          .that()
          .resideInAPackage(WEB)
          .and()
          .resideOutsideOfPackages(
              // pages that give back, escaped, what could not be taken
              "org.aidememoire.web.error..", "org.aidememoire.web.load..")
          .and()
          .doNotHaveSimpleName("Form")
          .and()
          .doNotHaveSimpleName("Address")
          .and()
          .doNotHaveSimpleName("SearchAddress")
          .and()
          // knows a form that is sent again by all that it says
          .doNotHaveSimpleName("SentForms")
          .should()
          .callMethodWhere(
              DescribedPredicate.describe(
                  "reads a parameter",
                  call ->
                      call.getTarget().getName().startsWith("getParameter")
                          && call.getTargetOwner().isAssignableTo(ServletRequest.class)))
          .because("a text is cleaned where it is read, so a new field is clean by itself");

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
          "importer.ManifestText", "it reads the manifest that it is a part of",
          "searchindex.plan.OtherLabels", "another label is a way to meet a need",
          "searchindex.analysis.UnspacedViews", "it makes some of the views");

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
      List.of("text", "form", "words", "error", "page", "sharing", "record");

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
          "changelog",
          "compare",
          "identity",
          "language",
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
          "web.practice web.instrument", "what it cites is found while typing",
          "web.querylog web.search", "what was asked can be asked again",
          "web.savedsearch web.search", "what is saved is the address of a search");

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
        || PAGES_ALLOWED.containsKey(feature + " " + other);
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

  @ArchTest
  static final ArchRule entitiesNeverLeaveTheirFeature =
      classes()
          .that()
          .areAnnotatedWith(Entity.class)
          .should()
          .bePackagePrivate()
          .because("records cross boundaries; an entity outside its transaction is a trap");

  @ArchTest
  static final ArchRule entitiesChangeThemselves =
      fields()
          .that()
          .areDeclaredInClassesThat(
              annotatedWith(Entity.class).or(annotatedWith(MappedSuperclass.class)))
          .should(
              new ArchCondition<JavaField>("be set within their own class or its subclasses") {
                @Override
                public void check(JavaField field, ConditionEvents events) {
                  for (var access : field.getAccessesToSelf()) {
                    events.add(
                        new SimpleConditionEvent(
                            field,
                            access.getAccessType() == JavaFieldAccess.AccessType.GET
                                || access
                                    .getOriginOwner()
                                    .isAssignableTo(field.getOwner().getName()),
                            access.getDescription()));
                  }
                }
              })
          .because("the change tracking misses what another class sets: it would not be saved");

  @ArchTest
  static final ArchRule pathsStandOnResources =
      classes()
          .that()
          .areAnnotatedWith(Path.class)
          .should()
          .haveSimpleNameEndingWith("Resource")
          .because("there is one place to look for what the API offers");

  @ArchTest
  static final ArchRule resourcesAreBeans =
      classes()
          .that()
          .areAnnotatedWith(Path.class)
          .should()
          .beAnnotatedWith(RequestScoped.class)
          .because("the API takes its resources from the beans");

  @ArchTest
  static final ArchRule providersAreNamedByTheApi =
      classes()
          .that()
          .areAnnotatedWith(Provider.class)
          .should(
              new ArchCondition<JavaClass>("be named by ApiApplication") {
                @Override
                public void check(JavaClass provider, ConditionEvents events) {
                  events.add(
                      new SimpleConditionEvent(
                          provider,
                          provider.getDirectDependenciesToSelf().stream()
                              .anyMatch(
                                  d -> d.getOriginClass().isEquivalentTo(ApiApplication.class)),
                          provider.getFullName() + " is not named by ApiApplication"));
                }
              })
          .because("a filter that the API does not name would not be asked");

  @ArchTest
  static final ArchRule boundariesAloneAreTransactional =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("Resource")
          .or()
          .resideInAPackage(WEB)
          .should()
          .beAnnotatedWith(Transactional.class)
          .because("a transaction is the boundary's, whoever calls it");

  @ArchTest
  static final ArchRule entityManagersStayInBoundaries =
      fields()
          .that()
          .haveRawType(EntityManager.class)
          .should()
          .beDeclaredInClassesThat(
              annotatedWith(Transactional.class)
                  .<JavaClass>forSubtype()
                  .or(nameEndingWith("Search")))
          .because("there is one place to look for what a feature asks of the database");

  @ArchTest
  static final ArchRule nobodyTrustsATransactionThatTheWorkersConnectionsAreNotIn =
      noFields()
          .that()
          .haveRawType(DataSource.class)
          .should()
          .beDeclaredInClassesThat(annotatedWith(Transactional.class).<JavaClass>forSubtype())
          .because(
              "the worker's connections take no part in the server's transactions: each statement "
                  + "is one, and a lock for a transaction is gone with the statement that took it");

  @ArchTest
  static final ArchRule namesSayWhatAThingIsFor =
      noClasses()
          .should()
          .haveNameMatching(".*(Impl|Utils?|Helper|Manager|DTO)")
          .orShould()
          .resideInAnyPackage("..util..", "..common..", "..misc..")
          .because("a name that says nothing gathers everything");

  @ArchTest
  static final ArchRule timeIsJavaTime =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.Date")
          .because("an instant or a day, never something between");

  @ArchTest
  static final ArchRule nothingIsPrinted =
      noClasses()
          .that()
          .resideOutsideOfPackages("..bench..", "org.aidememoire.launcher..")
          .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
          .because("what is worth saying is worth logging; only command lines speak to a console");

  @ArchTest
  static final ArchRule everyResourceMethodIsInTheAccessRegistry =
      methods()
          .that(answersHttp())
          .should(
              new ArchCondition<JavaMethod>("name its rule of access") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                  events.add(
                      new SimpleConditionEvent(
                          method,
                          method.isAnnotatedWith(Access.class),
                          method.getFullName() + " is not in the access registry"));
                }
              })
          .because("what is not listed is refused");

  @ArchTest
  static final ArchRule everyResourceMethodSaysWhatItWrites =
      methods()
          .that(answersHttp())
          .should(new SayItsTypeWithItsBody())
          .because("asked for a type that it cannot write, it would answer 500 instead of 406");

  @ArchTest
  static final ArchRule everyServletIsInTheAccessRegistry =
      classes()
          .that()
          .areAnnotatedWith(WebServlet.class)
          .should()
          .beAnnotatedWith(Access.class)
          .because("what is not listed is refused");

  static DescribedPredicate<JavaMethod> answersHttp() {
    return new DescribedPredicate<>("answer HTTP") {
      @Override
      public boolean test(JavaMethod method) {
        return method.getAnnotations().stream()
            .anyMatch(
                a ->
                    a.getRawType().isAnnotatedWith(jakarta.ws.rs.HttpMethod.class)
                        || a.getRawType().isEquivalentTo(Path.class));
      }
    };
  }
}
