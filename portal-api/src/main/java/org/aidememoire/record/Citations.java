package org.aidememoire.record;

import jakarta.json.Json;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.aidememoire.record.Field.Type;

/**
 * The records that contents of a kind cite: the values of its fields for records. A citation of
 * what somebody may not see is not shown to that person, and not lost when that person saves.
 */
final class Citations<C extends Content> {

  private final Class<C> type;
  private final List<String> fields;

  Citations(Kind<C> kind) {
    type = kind.content();
    fields = kind.fields().stream().filter(f -> f.type() == Type.RECORDS).map(Field::name).toList();
  }

  Set<UUID> in(C content) {
    var all = new HashSet<UUID>();
    fields.forEach(field -> all.addAll(in(content, field)));
    return all;
  }

  @SuppressWarnings("unchecked")
  private List<UUID> in(C content, String field) {
    return (List<UUID>) FlatJson.value(content, field);
  }

  /** The content without the citations of other records. */
  C only(C content, Collection<UUID> readable) {
    return readable.containsAll(in(content))
        ? content
        : with(content, (field, keys) -> keys.stream().filter(readable::contains).toList());
  }

  /**
   * What was written, with those citations of the content before it that its writer cannot see; in
   * the order before it where the others stayed as they were.
   */
  C keeping(C written, C before, Collection<UUID> readable) {
    return readable.containsAll(in(before))
        ? written
        : with(
            written,
            (field, keys) -> {
              var former = in(before, field);
              if (former.stream().filter(readable::contains).toList().equals(keys)) {
                return former;
              }
              var all = new ArrayList<>(keys);
              former.stream()
                  .filter(key -> !readable.contains(key) && !keys.contains(key))
                  .forEach(all::add);
              return all;
            });
  }

  private C with(C content, BiFunction<String, List<UUID>, List<UUID>> change) {
    var changed = Json.createObjectBuilder(FlatJson.write(content));
    for (var field : fields) {
      var keys = change.apply(field, in(content, field)).stream().map(UUID::toString).toList();
      changed.add(field, Json.createArrayBuilder(keys));
    }
    return FlatJson.read(changed.build(), type);
  }
}
