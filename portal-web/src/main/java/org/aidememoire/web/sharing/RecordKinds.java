package org.aidememoire.web.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aidememoire.problem.NotFound;
import org.aidememoire.sharing.RecordHeader;

/** The kinds of record that there are. */
@ApplicationScoped
public class RecordKinds {

  @Inject @Any Instance<RecordKind<?, ?>> kinds;

  public RecordKind<?, ?> named(String kind) {
    return kinds.stream().filter(k -> k.kind().equals(kind)).findFirst().orElseThrow(NotFound::new);
  }

  /** The kind whose records lie at {@code /<kind>s/}. */
  public RecordKind<?, ?> below(String folder) {
    return named(folder.endsWith("s") ? folder.substring(0, folder.length() - 1) : folder);
  }

  /** The headers of records of several kinds by key, as far as the reader may see them. */
  public Map<UUID, RecordHeader> headers(Map<UUID, String> kindOf) {
    var keys =
        kindOf.entrySet().stream()
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getValue,
                    Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    var headers = new HashMap<UUID, RecordHeader>();
    keys.forEach(
        (kind, ids) ->
            named(kind).headers(ids).forEach(header -> headers.put(header.id(), header)));
    return headers;
  }
}
