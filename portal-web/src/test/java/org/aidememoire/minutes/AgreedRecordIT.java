package org.aidememoire.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.Invalid;
import org.aidememoire.problem.NotFound;
import org.aidememoire.realparts.SomeReaders;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class AgreedRecordIT extends MinutesInDraft {

  @Test
  void theAgreedRecordNamesThoseWhoSpokeAsTheRuleOfTheSeriesSays() {
    var id = UUID.randomUUID();
    var row =
        new StatementDraft("Fees", null, post(member), StatementForm.STATEMENT, null, null, null);
    table.as(convener, () -> statements.put(session, id, row));
    var draft = new TextDraft(UUID.randomUUID(), 1, 1, null, "We charge none.", null);
    table.as(convener, () -> texts.save(session, id, draft));
    assertEquals(List.of(), table.as(circle, () -> agreed.of(session)));
    adoptAtOnce();
    var read = table.as(circle, () -> agreed.of(session));
    assertEquals("SENDING_GOVERNMENT", read.getLast().delegation());
    assertEquals("We charge none.", read.getLast().text());
    assertEquals(List.of(), table.as(circle, () -> statements.of(session)));
  }

  @Test
  void theAgreedRecordKeepsTheNumbersOfTheAgenda() {
    var item = table.as(convener, () -> agendas.of(session)).items().getLast();
    var id = UUID.randomUUID();
    var row = new StatementDraft(null, item.id(), null, StatementForm.STATEMENT, null, null, null);
    table.as(convener, () -> statements.put(session, id, row));
    adoptAtOnce();
    var read = table.as(circle, () -> agreed.headings(session));
    assertEquals(
        List.of("2 Topic", "3 Fees"),
        read.stream().map(heading -> heading.number() + " " + heading.title()).toList());
  }

  private UUID actionOf(Reader owner) {
    var id = UUID.randomUUID();
    var due = LocalDate.now().minusDays(1);
    var row = new StatementDraft("Fees", null, null, StatementForm.ACTION, null, post(owner), due);
    table.as(convener, () -> statements.put(session, id, row));
    var draft = new TextDraft(UUID.randomUUID(), 1, 1, null, "To publish the list.", null);
    table.as(convener, () -> texts.save(session, id, draft));
    return id;
  }

  @Test
  void adoptedActionsGoToTheirPostAndAreClosedWithWords() {
    var id = actionOf(member);
    assertThrows(NotFound.class, () -> table.as(member, () -> actions.get(id)));
    adoptAtOnce();
    var action = table.as(member, () -> actions.get(id));
    assertTrue(action.overdue(LocalDate.now()));
    assertTrue(action.closable());
    assertFalse(table.as(circle, () -> actions.get(id)).closable());
    assertThrows(
        Denied.class,
        () -> CurrentReader.runAs(circle, () -> actions.close(id, MinutesAction.State.DONE, "x")));
    assertThrows(
        Invalid.class,
        () -> CurrentReader.runAs(member, () -> actions.close(id, MinutesAction.State.DONE, " ")));
    CurrentReader.runAs(
        member, () -> actions.close(id, MinutesAction.State.DONE, "The list is on the board."));
    var closed = table.as(circle, () -> actions.get(id));
    assertEquals(MinutesAction.State.DONE, closed.state());
    assertEquals("The list is on the board.", closed.words());
    assertFalse(table.as(member, () -> actions.open()).contains(action));
    var again =
        assertThrows(
            Conflict.class,
            () ->
                CurrentReader.runAs(
                    member, () -> actions.close(id, MinutesAction.State.DROPPED, "x")));
    assertNotNull(again.getMessage());
    var elsewhere = SomeReaders.headOf("kh-mlvt", "KH", "MY");
    assertThrows(NotFound.class, () -> table.as(elsewhere, () -> actions.get(id)));
  }
}
