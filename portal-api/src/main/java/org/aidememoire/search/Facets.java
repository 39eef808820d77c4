package org.aidememoire.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidememoire.problem.Invalid;
import org.aidememoire.record.Kind;
import org.aidememoire.searchindex.Schema;

/**
 * What searches can be narrowed by: what every record has, and the fields that kinds of record
 * declare as facets. With them the index's schema is complete.
 */
@ApplicationScoped
public class Facets {

  /** What the schema itself has, for every kind or for a shared question about legal force. */
  private static final List<String> COMMON =
      List.of("type", "country", "ministry", "topic", "language", "year", "force");

  @Inject @Any Instance<Kind<?>> kinds;

  @Inject @Any Instance<TextSource> texts;

  private SequencedMap<String, OfAKind> own = new LinkedHashMap<>();
  private Map<String, String> passages = Map.of();
  private Schema<Entry> schema = Entry.schema(List.of());

  /**
   * A facet that a kind of record brings along.
   *
   * @param feature the prefix of its texts
   * @param words where the words of its values stand
   */
  public record OfAKind(String name, String feature, String words) {}

  @PostConstruct
  void discover() {
    kinds.stream()
        .sorted((one, other) -> one.name().compareTo(other.name()))
        .forEach(
            kind ->
                kind.fields().stream()
                    .filter(field -> !field.facet().isEmpty())
                    .map(f -> new OfAKind(f.facet(), kind.feature(), f.words()))
                    .forEach(facet -> own.put(facet.name(), facet)));
    own = Collections.unmodifiableSequencedMap(own);
    passages =
        texts.stream()
            .flatMap(source -> source.types().entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    schema = Entry.schema(own.keySet());
  }

  Schema<Entry> schema() {
    return schema;
  }

  /** All of them. */
  public SequencedSet<String> names() {
    var names = new LinkedHashSet<>(COMMON);
    names.addAll(own.keySet());
    return Collections.unmodifiableSequencedSet(names);
  }

  /** Those that kinds of record bring along. */
  public Collection<OfAKind> ofKinds() {
    return own.values();
  }

  public Optional<OfAKind> ofAKind(String name) {
    return Optional.ofNullable(own.get(name));
  }

  /** The feature of that type, where it is one of passages and no kind of record. */
  public Optional<String> passage(String type) {
    return Optional.ofNullable(passages.get(type));
  }

  /** Refuses a name of none of them: without it more would be found than was asked for. */
  void check(String field, Set<String> named) {
    if (!names().containsAll(named)) {
      throw Invalid.field(field, "field.facets.unknown", String.join(", ", names()));
    }
  }
}
