package org.aidememoire.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.json.Json;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.aidememoire.changelog.ChangeLog;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.instrument.InstrumentContent;
import org.aidememoire.instrument.Instruments;
import org.aidememoire.lawupdate.LawUpdateContent;
import org.aidememoire.lawupdate.LawUpdates;
import org.aidememoire.persistence.OneNode;
import org.aidememoire.problem.NotFound;
import org.aidememoire.realparts.SomeDrafts;
import org.aidememoire.realparts.SomeReaders;
import org.aidememoire.record.Draft;
import org.aidememoire.record.View;
import org.aidememoire.sharing.Sharing;
import org.aidememoire.sharing.SharingLevel;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class CitationsIT {

  private static final Sharing CIRCLE = new Sharing(SharingLevel.HOST_CIRCLE, null);

  @Inject CitedWorks works;

  @Inject CitationFollower follower;

  @Inject ChangeLog log;

  @Inject OneNode oneNode;

  @Inject Instruments instruments;

  @Inject LawUpdates updates;

  @Inject CitationsResource resource;

  private final String number = "RA " + ThreadLocalRandom.current().nextInt(20_000, 99_999);
  private final String work = number.replace("RA ", "ph/ra/");
  private Reader head;
  private Reader circle;
  private Reader elsewhere;

  @BeforeEach
  void post() {
    head = SomeReaders.headOf("ph-dmw", "PH", "TH");
    circle = SomeReaders.headOf("id-kemnaker", "ID", "TH");
    elsewhere = SomeReaders.headOf("id-kemnaker", "ID", "MY");
  }

  private static <T> T as(Reader reader, Supplier<T> work) {
    return CurrentReader.runAs(reader, work);
  }

  private UUID law(Sharing sharing) {
    var said =
        Json.createObjectBuilder()
            .add("title", "A law " + number)
            .add("form", "LAW")
            .add("jurisdiction", "HOST_COUNTRY")
            .add("host", "TH")
            .add("number", number.replace("RA", "Republic Act No."))
            .build();
    var draft = SomeDrafts.draft(InstrumentContent.class, said, sharing);
    var law = as(head, () -> instruments.create(draft)).header();
    return as(head, () -> instruments.step(law.id(), law.version(), "publish", null)).header().id();
  }

  private View<LawUpdateContent> update(String text, Sharing sharing, UUID... laws) {
    var cited = Json.createArrayBuilder();
    List.of(laws).forEach(law -> cited.add(law.toString()));
    var said =
        Json.createObjectBuilder()
            .add("title", "An update")
            .add("host", "TH")
            .add("changes", text)
            .add("instruments", cited)
            .build();
    var draft = SomeDrafts.draft(LawUpdateContent.class, said, sharing);
    var update = as(head, () -> updates.create(draft)).header();
    return as(head, () -> updates.step(update.id(), update.version(), "publish", null));
  }

  /** To the end of the log of this moment, which an older transaction may hold back. */
  private void follow() throws SQLException {
    for (int attempt = 0; attempt < 100 && !reachedEnd(); attempt++) {
      oneNode.inTurn(follower.name(), follower::look);
    }
  }

  private boolean reachedEnd() {
    return log.after(follower.reached(), 1).isEmpty();
  }

  private Set<String> cited(Reader reader, UUID record) {
    return as(reader, () -> works.of(record)).stream()
        .map(one -> one.work() + " " + one.provision() + " " + (one.law() != null))
        .collect(Collectors.toSet());
  }

  @Test
  void aLawInATextLeadsToItsRecordAlsoWhenThatIsEnteredLater() throws SQLException {
    var update = update("By section 5 of " + number + " it is so.", CIRCLE).header().id();
    follow();
    assertEquals(Set.of(work + " 5 false"), cited(circle, update));
    var law = law(CIRCLE);
    follow();
    assertEquals(Set.of(work + " 5 true"), cited(circle, update));
    assertEquals(law, as(circle, () -> works.laws(List.of(work))).get(work).record());
    assertEquals(Set.of(update), as(circle, () -> works.citing(law)).keySet());
    assertEquals(List.of(update), as(circle, () -> resource.citations(law)).citedBy());
  }

  @Test
  void neitherAHiddenLawNorAHiddenTextIsToldOf() throws SQLException {
    var hidden = law(Sharing.MINISTRY);
    var open = update("It is in " + number + ".", CIRCLE).header().id();
    var closed = update("It is in " + number + ", too.", Sharing.MINISTRY).header().id();
    follow();
    assertEquals(Set.of(work + "  true"), cited(head, open));
    assertEquals(Set.of(work + "  false"), cited(circle, open));
    assertEquals(Set.of(), cited(elsewhere, open));
    assertEquals(Set.of(), cited(circle, closed));
    assertEquals(Set.of(open, closed), as(head, () -> works.citing(hidden)).keySet());
    assertEquals(Set.of(), as(circle, () -> works.citing(hidden)).keySet());
    assertThrows(NotFound.class, () -> as(circle, () -> resource.citations(hidden)));
  }

  @Test
  void whatCitesALawInAFieldAndInItsTextIsListedOnce() throws SQLException {
    var law = law(CIRCLE);
    var both = update("It is in " + number + ".", CIRCLE, law).header().id();
    var field = update("It is new.", CIRCLE, law).header().id();
    var text = update("It is in " + number + ".", CIRCLE).header().id();
    update("It is in " + number + ".", Sharing.MINISTRY, law);
    follow();
    assertEquals(
        List.of(text, field, both), List.copyOf(as(circle, () -> works.citedBy(law)).keySet()));
    assertEquals(Set.of(both, text), as(circle, () -> works.citing(law)).keySet());
  }

  @Test
  void aProvisionWithoutALawIsOneOfTheOnlyLawThatIsNamed() throws SQLException {
    var law = law(CIRCLE);
    var other = law(CIRCLE);
    var one = update("See s. 60L.", CIRCLE, law).header().id();
    var two = update("See s. 60L.", CIRCLE, law, other).header().id();
    var none = update("See s. 60L.", CIRCLE).header().id();
    follow();
    assertEquals(Set.of("record/" + law + " 60L true"), cited(circle, one));
    assertEquals(Set.of(), cited(circle, two));
    assertEquals(Set.of(), cited(circle, none));
    assertEquals(Set.of(one), as(circle, () -> works.citing(law)).keySet());
  }

  @Test
  void aLawThatIsHiddenIsNotNamedByItsKey() throws SQLException {
    var hidden = law(Sharing.MINISTRY);
    var one = update("See s. 60L.", CIRCLE, hidden).header().id();
    follow();
    assertEquals(Set.of("record/" + hidden + " 60L true"), cited(head, one));
    assertEquals(Set.of(), cited(circle, one));
  }

  @Test
  void whatIsNoLongerSaidOrWithdrawnIsNoLongerCited() throws SQLException {
    var law = law(CIRCLE);
    var update = update("It is in " + number + ".", CIRCLE).header();
    var withdrawn = update("It is in " + number + ".", CIRCLE).header();
    follow();
    assertEquals(2, as(circle, () -> works.citing(law)).size());
    as(head, () -> updates.edit(update.id(), update.version(), draft(), "a mistake"));
    as(head, () -> updates.step(withdrawn.id(), withdrawn.version(), "withdraw", "a mistake"));
    follow();
    assertEquals(Set.of(), as(circle, () -> works.citing(law)).keySet());
    assertEquals(Set.of(), cited(head, update.id()));
  }

  private static Draft<LawUpdateContent> draft() {
    return SomeDrafts.update("An update", "TH", CIRCLE);
  }
}
