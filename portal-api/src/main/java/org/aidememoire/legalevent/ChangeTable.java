package org.aidememoire.legalevent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.aidememoire.instrument.InstrumentContent;
import org.aidememoire.language.Spreadsheet;
import org.aidememoire.language.Workbook;
import org.aidememoire.record.View;
import org.jspecify.annotations.Nullable;

/** Changes of law as a table for other programs. */
final class ChangeTable {

  private static final List<String> HEADER =
      List.of(
          "in force on",
          "event",
          "host",
          "law",
          "number",
          "provisions",
          "title",
          "made on",
          "topics",
          "sectors",
          "key");

  private ChangeTable() {}

  static String csv(
      List<View<LegalEventContent>> events, List<View<InstrumentContent>> instruments) {
    return Spreadsheet.table(rows(events, instruments));
  }

  static byte[] xlsx(
      List<View<LegalEventContent>> events, List<View<InstrumentContent>> instruments) {
    return Workbook.sheet("Changes of law", rows(events, instruments));
  }

  private static List<List<String>> rows(
      List<View<LegalEventContent>> events, List<View<InstrumentContent>> instruments) {
    var laws = new HashMap<UUID, View<InstrumentContent>>();
    instruments.forEach(law -> laws.put(law.header().id(), law));
    var rows = new ArrayList<List<String>>();
    rows.add(HEADER);
    events.forEach(event -> rows.add(row(event, laws).toList()));
    return rows;
  }

  private static Stream<String> row(
      View<LegalEventContent> event, Map<UUID, View<InstrumentContent>> laws) {
    var said = event.content();
    var law = laws.get(event.header().container());
    return Stream.of(
        text(said.effectiveOn()),
        text(said.act()),
        text(said.host()),
        law == null ? "" : law.header().title(),
        law == null ? "" : text(law.content().number()),
        text(said.provisions()),
        event.header().title(),
        text(said.madeOn()),
        String.join(" ", event.header().topics()),
        String.join(" ", said.sectors()),
        event.header().id().toString());
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }
}
