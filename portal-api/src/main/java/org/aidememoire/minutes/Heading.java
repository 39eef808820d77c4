package org.aidememoire.minutes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.aidememoire.consultation.AgendaItem;
import org.jspecify.annotations.Nullable;

/**
 * A heading of minutes with the rows under it: an item of the agenda, or one that came up.
 *
 * @param number of the item on the agenda; the others follow, in the order in which they were begun
 * @param title null for the first item of an agenda while nothing was written under it
 * @param agendaItem null where it is no item of an agenda that the reader sees
 */
public record Heading(
    int number, @Nullable String title, @Nullable UUID agendaItem, List<Statement> rows) {

  public Heading {
    rows = List.copyOf(rows);
  }

  /** All items of that agenda, also those without rows, and after them the other headings. */
  static List<Heading> of(List<AgendaItem> agenda, List<Statement> rows) {
    var under = new LinkedHashMap<String, List<Statement>>();
    rows.forEach(row -> under.computeIfAbsent(row.heading(), h -> new ArrayList<>()).add(row));
    var all = new ArrayList<Heading>();
    for (var item : agenda) {
      var of = under.remove(item.id().toString());
      var title = of == null ? item.title() : of.getFirst().item();
      all.add(new Heading(item.number(), title, item.id(), of == null ? List.of() : of));
    }
    under
        .values()
        .forEach(of -> all.add(new Heading(all.size() + 1, of.getFirst().item(), null, of)));
    return List.copyOf(all);
  }
}
