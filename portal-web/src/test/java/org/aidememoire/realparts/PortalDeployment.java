package org.aidememoire.realparts;

import java.io.File;
import org.aidememoire.consultation.ConsultationTable;
import org.aidememoire.minutes.MinutesInDraft;
import org.aidememoire.sharing.RandomOrganisation;
import org.aidememoire.sharing.RuleInWords;
import org.aidememoire.web.page.ServletsOfTests;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR as it ships, with the tests beside it, deployed once for all classes. */
@ArquillianSuiteDeployment
public class PortalDeployment {

  @Deployment
  public static WebArchive portal() {
    return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
        .importFrom(new File(System.getProperty("portal.war")))
        .as(WebArchive.class)
        .addPackages(
            true, path -> path.get().matches(".*(?<!Journey)IT(\\$.*)?\\.class"), "org.aidememoire")
        .addClasses(SomeReaders.class, SomeDrafts.class, Visitor.class, BorrowedAccount.class)
        .addClasses(AsOwner.class, ConsultationTable.class, MinutesInDraft.class)
        .addClasses(
            ServletsOfTests.class,
            BrittleTexts.class,
            BrittleBoundaries.class,
            RequestLog.class,
            ExpectedLog.class,
            BrittleFinders.class)
        .addAsServiceProvider(SomeKind.class, Discovered.offering(SomeKind.class))
        .addClasses(SomeKind.class)
        .addClasses(Discovered.offering(SomeKind.class))
        .addClasses(RandomOrganisation.class, RuleInWords.class)
        .addClasses(RuleInWords.class.getDeclaredClasses())
        .addAsLibraries(jar(org.jsoup.Jsoup.class));
  }

  private static File jar(Class<?> inside) {
    return new File(inside.getProtectionDomain().getCodeSource().getLocation().getPath());
  }
}
