package org.aidememoire.searchindex;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A record that was found, shown by its best entry.
 *
 * @param title the record's title with the found words marked
 * @param names its other names in which something was found, whole, with the found words marked
 * @param fragments up to two pieces of the best entry's texts with the found words marked
 * @param values what the best entry has in fields other than texts; a day as 2017-03-15
 */
public record Hit(
    String group,
    float score,
    Snippet title,
    List<Snippet> names,
    List<Snippet> fragments,
    Map<String, List<String>> values) {

  public Hit {
    names = List.copyOf(names);
    fragments = List.copyOf(fragments);
    values = Map.copyOf(values);
  }

  public Optional<String> value(String field) {
    return values.getOrDefault(field, List.of()).stream().findFirst();
  }
}
