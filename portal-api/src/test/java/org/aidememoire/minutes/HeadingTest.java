package org.aidememoire.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.aidememoire.consultation.AgendaItem;
import org.aidememoire.consultation.ItemOutcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HeadingTest {

  private static final UUID SESSION = UUID.randomUUID();
  private static final UUID FIRST = UUID.randomUUID();
  private static final UUID FEES = UUID.randomUUID();

  private static final List<AgendaItem> AGENDA =
      List.of(item(FIRST, null, 1), item(FEES, "Fees", 2));

  private static AgendaItem item(UUID id, @Nullable String title, int number) {
    return new AgendaItem(
        id, SESSION, null, title, "en", number, null, null, null, ItemOutcome.OPEN, 0);
  }

  private static Statement row(@Nullable UUID item, String heading) {
    return new Statement(
        UUID.randomUUID(),
        heading,
        item,
        0,
        null,
        StatementForm.STATEMENT,
        null,
        null,
        null,
        "",
        1);
  }

  private static List<String> lines(List<Statement> rows) {
    return Heading.of(AGENDA, rows).stream()
        .map(h -> h.number() + " " + h.title() + " " + h.rows().size())
        .toList();
  }

  @Test
  void everyItemOfTheAgendaIsAHeadingBeforeAnythingIsWritten() {
    assertEquals(List.of("1 null 0", "2 Fees 0"), lines(List.of()));
  }

  @Test
  void otherHeadingsFollowWithNumbersOfTheirOwn() {
    var rows =
        List.of(row(FEES, "Fees"), row(null, "Fees"), row(FIRST, "Opening"), row(null, "Closing"));
    assertEquals(List.of("1 Opening 1", "2 Fees 1", "3 Fees 1", "4 Closing 1"), lines(rows));
  }

  @Test
  void anItemThatTheReaderDoesNotSeeIsAHeadingByTheWordsOfItsRows() {
    var hidden = UUID.randomUUID();
    var rows = List.of(row(hidden, "Shelters"), row(hidden, "Shelters"));
    assertEquals(List.of("1 null 0", "2 Fees 0", "3 Shelters 2"), lines(rows));
  }
}
