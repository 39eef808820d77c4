package org.aidememoire.architecture;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Query;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.annotation.WebServlet;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import javax.sql.DataSource;
import org.aidememoire.api.ApiApplication;
import org.aidememoire.identity.Access;
import org.aidememoire.persistence.Row;

/** The rules for what stands inside a package, each with its reason. */
@AnalyzeClasses(
    packages = "org.aidememoire",
    importOptions = {ImportOption.DoNotIncludeTests.class})
class CodeRulesTest {

  private static final String WEB = "org.aidememoire.web..";

  @ArchTest
  static final ArchRule rowsOfNativeQueriesAreReadByTheRowMapper =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(Row.class.getName())
          .should()
          .callMethod(Query.class, "getResultList")
          .because("a column is read in one place as the type that the domain has for it");

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
