package org.aidememoire.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.search.ChangeLog.Change;

/** Reads what the index has of records: their heads, and the pieces of their files. */
@ApplicationScoped
class Entries {

  @Inject @Any Instance<SearchSource> sources;

  @Inject @Any Instance<TextSource> texts;

  private Map<String, SearchSource> byKind = Map.of();

  @PostConstruct
  void know() {
    byKind = sources.stream().collect(Collectors.toMap(SearchSource::kind, source -> source));
  }

  /**
   * The entries of the changed records as they are now, with one query for each kind and one for
   * the texts; nothing for a record that is gone or withdrawn.
   */
  Map<UUID, List<Entry>> of(Collection<Change> changed) {
    var heads = new HashMap<UUID, Searchable>();
    changed.stream()
        .filter(change -> byKind.containsKey(change.kind()))
        .collect(
            Collectors.groupingBy(
                Change::kind, Collectors.mapping(Change::record, Collectors.toSet())))
        .forEach((kind, ids) -> source(kind).read(ids).forEach(r -> heads.put(r.id(), r)));
    var entries = new HashMap<UUID, List<Entry>>();
    var pieces = pieces(heads.keySet());
    heads.forEach(
        (id, head) ->
            entries.put(
                id,
                Stream.concat(
                        Stream.of(new Entry(head, null)),
                        pieces.getOrDefault(id, List.of()).stream().map(p -> new Entry(head, p)))
                    .toList()));
    return entries;
  }

  private SearchSource source(String kind) {
    return Objects.requireNonNull(byKind.get(kind));
  }

  private Map<UUID, List<TextSource.Piece>> pieces(Collection<UUID> records) {
    if (records.isEmpty()) {
      return Map.of();
    }
    var pieces = new HashMap<UUID, List<TextSource.Piece>>();
    for (var source : texts) {
      source
          .of(records)
          .forEach(
              (id, some) ->
                  pieces.merge(id, some, (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
    }
    return pieces;
  }
}
