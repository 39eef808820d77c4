package org.aidememoire.searchindex;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;

@AnalyzeClasses(packages = "org.aidememoire.searchindex", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule PLAIN_LIBRARY =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.aidememoire.searchindex..",
              "org.apache.lucene..",
              "com.ibm.icu..",
              "org.jspecify..",
              "jakarta.json..",
              "javax.net.ssl",
              "java..")
          .because(
              "the index is a plain library that knows neither Jakarta EE nor the domain;"
                  + " JSON is what a cluster speaks");

  @ArchTest
  static final ArchRule THE_CLUSTER_NEEDS_NO_LUCENE =
      noClasses()
          .that()
          .resideInAPackage("..searchindex.opensearch..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.lucene..", "..searchindex.lucene..")
          .because("the engines share the analysis and the plan, nothing else");

  @ArchTest
  static final ArchRule THE_DISK_NEEDS_NO_CLUSTER =
      noClasses()
          .that()
          .resideOutsideOfPackage("..searchindex.opensearch..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..searchindex.opensearch..", "jakarta.json..")
          .because("whoever searches on one machine carries nothing of the cluster");

  @ArchTest
  static final ArchRule EVERY_QUESTION_TO_THE_CLUSTER_IS_LIMITED =
      noClasses()
          .that()
          .resideInAPackage("..searchindex.opensearch..")
          .and()
          .haveNameNotMatching(".*[.](Cluster|Readable|Generations|Writes|OpenSearchIndex)")
          .should()
          .callMethodWhere(
              com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                  com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                      JavaClass.Predicates.simpleName("Cluster"))))
          .because("a search without the reader's filter would leak what the reader may not see");

  @ArchTest
  static final ArchRule NO_ENGINE_IN_THE_PORT =
      noClasses()
          .that()
          .resideInAPackage("org.aidememoire.searchindex")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.lucene..", "..searchindex.lucene..", "..searchindex.opensearch..")
          .because("callers speak to the port; another engine can stand behind it");

  @ArchTest
  static final ArchRule ONE_PLAN_FOR_ALL_ENGINES =
      noClasses()
          .that()
          .resideInAPackage("..searchindex.plan..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.lucene..", "..searchindex.lucene..", "..searchindex.opensearch..")
          .because("what a question asks is the same whichever engine answers it");

  @ArchTest
  static final ArchRule LUCENE_SHOWS_NOWHERE =
      ArchRuleDefinition.methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .arePublic()
          .should(haveNoLuceneInTheirSignature())
          .because("Lucene is the library's private business");

  @ArchTest
  static final ArchRule EVERY_QUERY_IS_LIMITED =
      noClasses()
          .that()
          .doNotHaveSimpleName("Readable")
          .and()
          .resideInAPackage("..searchindex.lucene..")
          .should()
          .callMethodWhere(
              com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                      com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                          JavaClass.Predicates.assignableTo(
                              "org.apache.lucene.search.IndexSearcher")))
                  .and(
                      com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                          com.tngtech.archunit.core.domain.properties.HasName.Predicates
                              .nameMatching("search|count|explain|searchAfter"))))
          .because("a query without the reader's filter would leak what the reader may not see");

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices()
          .matching("org.aidememoire.searchindex.(*)..")
          .should()
          .beFreeOfCycles()
          .because("analysis knows no index, the port knows no engine");

  @ArchTest
  static final ArchRule NAMES_SAY_WHAT_THINGS_ARE_FOR =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Impl")
          .orShould()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("DTO")
          .because("a name says what a thing is for");

  private static ArchCondition<JavaMethod> haveNoLuceneInTheirSignature() {
    return new ArchCondition<>("have no Lucene type in their signature") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        List<JavaClass> types = new java.util.ArrayList<>(method.getRawParameterTypes());
        types.add(method.getRawReturnType());
        DescribedPredicate<JavaClass> lucene =
            JavaClass.Predicates.resideInAPackage("org.apache.lucene..");
        types.stream()
            .filter(lucene)
            .forEach(
                type ->
                    events.add(
                        SimpleConditionEvent.violated(
                            method, method.getFullName() + " shows " + type.getName())));
      }
    };
  }
}
