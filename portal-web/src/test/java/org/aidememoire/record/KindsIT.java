package org.aidememoire.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.aidememoire.realparts.SomeKind;
import org.aidememoire.web.record.RecordFields;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What every kind of record must say, of those that are there. */
@ArquillianTest
class KindsIT {

  /** Given by the record itself, not written. */
  private static final List<String> NOT_WRITTEN =
      List.of("uri", "reviewed", "sequence", "checked", "versions", "country", "figures");

  @Inject Kinds kinds;

  @Inject RecordFields fields;

  private List<Kind<?>> all() {
    return kinds.all().stream().<Kind<?>>map(Records::kind).toList();
  }

  @Test
  void thereAreKinds() {
    assertTrue(all().size() >= 2);
    assertEquals(all().size(), all().stream().map(Kind::name).distinct().count());
    assertEquals(all().size(), all().stream().map(Kind::path).distinct().count());
  }

  /** Without it no test that looks at all kinds would look at this one. */
  @Test
  void everyKindHasTestData() {
    assertEquals(
        new TreeSet<>(all().stream().map(kind -> kind.name() + " /" + kind.path()).toList()),
        new TreeSet<>(
            SomeKind.all().stream().map(kind -> kind.name() + " /" + kind.path()).toList()));
    for (var some : SomeKind.all()) {
      var states = kinds.named(some.name()).kind().lifecycle().states();
      assertEquals(
          new TreeSet<>(states.stream().map(State::name).toList()),
          new TreeSet<>(some.widest().keySet()));
      assertEquals(some.container(), kinds.named(some.name()).kind().container(), some.name());
    }
  }

  /** A field that is written but not declared would be lost when two people save. */
  @Test
  void everyFieldThatIsWrittenIsDeclared() {
    for (var kind : all()) {
      var written = new TreeSet<>(List.of("language", "sharing", "title", "titles", "topics"));
      Arrays.stream(kind.content().getRecordComponents())
          .map(component -> component.getName())
          .filter(name -> !NOT_WRITTEN.contains(name))
          .forEach(written::add);
      var declared = new TreeSet<String>();
      kind.fields().forEach(field -> declared.add(field.name().replaceFirst("[.].*", "")));
      assertEquals(written, declared, kind.name());
    }
  }

  @Test
  void everyFieldHasALabel() {
    for (var kind : all()) {
      for (var field : fields.of(kind)) {
        assertFalse(field.label().isBlank(), kind.name() + "." + field.name());
      }
    }
  }

  @Test
  void everyStateIsReachedFromTheFirst() {
    for (var kind : all()) {
      var life = kind.lifecycle();
      var reached = new TreeSet<>(List.of(life.first().name()));
      for (int round = 0; round < life.states().size(); round++) {
        life.steps().stream()
            .filter(step -> step.from().stream().anyMatch(s -> reached.contains(s.name())))
            .forEach(step -> reached.add(step.to().name()));
      }
      life.states().forEach(s -> assertTrue(reached.contains(s.name()), kind.name() + s.name()));
    }
  }
}
