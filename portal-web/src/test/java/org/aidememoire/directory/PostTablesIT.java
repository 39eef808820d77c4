package org.aidememoire.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.identity.Role;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.Invalid;
import org.aidememoire.realparts.SomeReaders;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A ministry's posts as a table, out and in again. */
@ArquillianTest
class PostTablesIT {

  private static final String HEADER = String.join(",", PostTable.COLUMNS) + "\n";

  @Inject PostTables tables;

  @Inject Directory directory;

  private Reader administrator;
  private String city;

  @BeforeEach
  void people() {
    administrator = SomeReaders.inRole("vn-moha", "VN", null, Role.ADMINISTRATOR);
    city = "Tbl " + UUID.randomUUID();
  }

  private <T> T as(Supplier<T> work) {
    return CurrentReader.runAs(administrator, work);
  }

  private String entry(String id, String state, String attaches, String checked) {
    return HEADER
        + "%s,MY,%s,Office,%s,,%s,Counselling,,,+60 3 123 4567,,,,%s"
            .formatted(id, city, state, attaches, checked);
  }

  private String entered() {
    var table = entry("", "ACTIVE", "2", "2026-11-03");
    as(() -> tables.apply(table, tables.plan(table).basis()));
    return directory.posts("MY", "vn-moha").stream()
        .filter(post -> post.city().equals(city))
        .findFirst()
        .orElseThrow()
        .id();
  }

  @Test
  void whatComesOutGoesInAgainAndChangesNothing() {
    entered();
    var plan = as(() -> tables.plan(tables.csv()));
    assertEquals(List.of(), plan.mistakes());
    assertEquals(List.of(), plan.changes());
    assertTrue(plan.same() > 0);
    assertFalse(plan.possible());
  }

  @Test
  void whatWouldChangeIsShownAndThenChanged() {
    var id = entered();
    var table = entry(id, "VACANT", "3", "2026-11-03");
    var plan = as(() -> tables.plan(table));
    assertEquals(
        List.of("state", "attaches"),
        plan.changes().getFirst().fields().stream().map(PostPlan.FieldChange::column).toList());
    assertFalse(plan.changes().getFirst().added());
    assertEquals(2, directory.post(id).attaches(), "nothing was changed yet");
    as(() -> tables.apply(table, plan.basis()));
    assertEquals(3, directory.post(id).attaches());
    assertEquals(PostState.VACANT, directory.post(id).state());
  }

  @Test
  void whatSomebodyChangedInBetweenIsNotOverwritten() {
    var id = entered();
    var basis = as(() -> tables.plan(entry(id, "ACTIVE", "4", "2026-11-03"))).basis();
    var other = entry(id, "ACTIVE", "5", "2026-11-03");
    as(() -> tables.apply(other, tables.plan(other).basis()));
    assertThrows(
        Conflict.class,
        () -> as(() -> tables.apply(entry(id, "ACTIVE", "4", "2026-11-03"), basis)));
    assertEquals(5, directory.post(id).attaches());
  }

  @Test
  void aMistakeIsToldWithLineAndColumnAndNothingIsChanged() {
    var id = entered();
    assertEquals("state", column(entry(id, "SLEEPING", "1", "")));
    assertEquals("attaches", column(entry(id, "ACTIVE", "1001", "")));
    assertEquals("checked", column(entry(id, "ACTIVE", "1", "3 November")));
    assertEquals("checked", column(entry(id, "ACTIVE", "1", "2999-01-01")));
    assertEquals("covered by", column(entry(id, "COVERED", "1", "")));
    assertEquals("id", column(entry("ph-dmw-kul", "ACTIVE", "1", "")));
    assertEquals("country", column(entry(id, "ACTIVE", "1", "").replace(",MY,", ",TH,")));
    assertEquals("id", column(entry(id, "ACTIVE", "1", "") + "\n" + line(id)));
    var wrong = entry(id, "ACTIVE", "1001", "");
    assertThrows(Invalid.class, () -> as(() -> tables.apply(wrong, tables.plan(wrong).basis())));
    assertEquals(2, directory.post(id).attaches());
  }

  private String line(String id) {
    return entry(id, "ACTIVE", "1", "").substring(HEADER.length());
  }

  private String column(String table) {
    var mistakes = as(() -> tables.plan(table)).mistakes();
    assertEquals(1, mistakes.size(), "" + mistakes);
    assertTrue(mistakes.getFirst().line() >= 2);
    return mistakes.getFirst().column();
  }

  @Test
  void aThousandAttachesAreABoundAndSoAreTwoHundredThousandCharacters() {
    var id = entered();
    assertEquals(List.of(), as(() -> tables.plan(entry(id, "ACTIVE", "1000", ""))).mistakes());
    var most = entry(id, "ACTIVE", "1", "");
    var padded = most + "\n".repeat(PostTables.LONGEST - most.length());
    assertEquals(List.of(), as(() -> tables.plan(padded)).mistakes());
    assertThrows(Invalid.class, () -> as(() -> tables.plan(padded + "\n")));
    assertThrows(Invalid.class, () -> as(() -> tables.plan(null)));
  }

  @Test
  void onlyAMinistrysAdministratorHasItsTable() {
    for (var other : List.of(SomeReaders.headOf("vn-moha", "VN", "MY"), Reader.ANONYMOUS)) {
      assertThrows(Denied.class, () -> CurrentReader.runAs(other, () -> tables.csv()));
      assertThrows(Denied.class, () -> CurrentReader.runAs(other, () -> tables.plan(HEADER)));
    }
  }
}
