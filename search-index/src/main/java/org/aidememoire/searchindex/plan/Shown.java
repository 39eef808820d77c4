package org.aidememoire.searchindex.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.aidememoire.searchindex.Field;
import org.aidememoire.searchindex.Hit;
import org.aidememoire.searchindex.Schema;
import org.aidememoire.searchindex.Snippet;

/** What a hit shows of the entry that was found, with the found words marked. */
public final class Shown {

  private static final int FRAGMENTS = 2;

  private final Schema<?> schema;

  public Shown(Schema<?> schema) {
    this.schema = schema;
  }

  /**
   * @param entry the values of a field by its name
   * @param marks empty where nothing is to be marked: the title as it is, and no text
   */
  public Hit hit(
      String group, float score, Function<String, List<String>> entry, Optional<Marks> marks) {
    Snippet title = Snippet.plain("");
    List<Snippet> names = new ArrayList<>();
    List<Snippet> fragments = new ArrayList<>();
    List<Snippet> beginnings = new ArrayList<>();
    Map<String, List<String>> values = new HashMap<>();
    for (Field<?> field : schema.fields()) {
      if (field instanceof Field.Text<?> text) {
        boolean shown = text.title() || marks.isPresent();
        for (String value : shown ? entry.apply(text.name()) : List.<String>of()) {
          if (text.title()) {
            title = marks.map(m -> m.whole(value)).orElseGet(() -> Snippet.plain(value));
          } else if (text.whole()) {
            Optional.of(marks.get().whole(value)).filter(Snippet::marked).ifPresent(names::add);
          } else if (fragments.size() < FRAGMENTS) {
            fragments.addAll(marks.get().fragments(value, FRAGMENTS - fragments.size()));
            beginnings.add(Fragments.beginning(value));
          }
        }
      } else {
        List<String> given = entry.apply(field.name());
        if (!given.isEmpty()) {
          values.put(field.name(), given);
        }
      }
    }
    if (fragments.isEmpty() && !beginnings.isEmpty()) {
      fragments.add(beginnings.getFirst());
    }
    return new Hit(group, score, title, names, fragments, values);
  }
}
