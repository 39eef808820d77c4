package org.aidememoire.record;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.aidememoire.problem.NotFound;

/** The kinds of record that there are, each by its boundary. */
@ApplicationScoped
public class Kinds {

  @Inject @Any Instance<Records<?>> all;

  @Inject RecordKeeping keeping;

  private List<Known> known = List.of();

  /** A boundary begins a transaction whenever it is asked, also what kind it is of. */
  private record Known(Kind<?> kind, Records<?> records) {}

  @PostConstruct
  void discover() {
    known = all.stream().map(r -> new Known(r.kind(), r)).toList();
  }

  public List<Records<?>> all() {
    return all.stream().<Records<?>>map(r -> r).toList();
  }

  public Records<?> named(String kind) {
    return first(k -> k.name().equals(kind)).records;
  }

  public Kind<?> kind(String name) {
    return first(k -> k.name().equals(name)).kind;
  }

  /** The kind whose records lie below that path. */
  public Records<?> below(String path) {
    return first(k -> k.path().equals(path)).records;
  }

  private Known first(Predicate<Kind<?>> wanted) {
    return known.stream().filter(k -> wanted.test(k.kind)).findFirst().orElseThrow(NotFound::new);
  }

  /** The headers of records of several kinds by key, as far as the reader may see them. */
  public Map<UUID, RecordHeader> headers(Map<UUID, String> kindOf) {
    var keys =
        kindOf.entrySet().stream()
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getValue,
                    Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    var found = new HashMap<UUID, RecordHeader>();
    keys.forEach((kind, ids) -> named(kind).headers(ids).forEach(h -> found.put(h.id(), h)));
    var headers = new LinkedHashMap<UUID, RecordHeader>();
    for (var id : kindOf.keySet()) {
      var header = found.get(id);
      if (header != null) {
        headers.put(id, header);
      }
    }
    return headers;
  }

  /** The kinds of those of the named records that the reader may see, by key. */
  public Map<UUID, String> kindsOf(Set<UUID> named) {
    return keeping.kinds(named);
  }

  /** Where the page of a record lies. */
  public String path(RecordHeader header) {
    return path(header.kind(), header.id());
  }

  private String path(String kind, UUID id) {
    return "/" + kind(kind).path() + "/" + id;
  }

  /** Where the pages of records lie, from their kinds by key. */
  public Map<UUID, String> paths(Map<UUID, String> kindOf) {
    var paths = new HashMap<UUID, String>();
    kindOf.forEach((id, kind) -> paths.put(id, path(kind, id)));
    return paths;
  }

  /** The titles of the named ones, as far as the reader may see them. */
  public List<String> titles(String kind, Collection<UUID> ids) {
    return named(kind).headers(ids).stream().map(RecordHeader::title).toList();
  }
}
