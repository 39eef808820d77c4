package org.aidememoire.web.sharing;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.aidememoire.sharing.Listing;
import org.aidememoire.sharing.RecordHeader;
import org.jspecify.annotations.Nullable;

/**
 * What the list and the form of one kind of record ask of its boundary.
 *
 * @param <V> a record as a reader sees it
 * @param <D> a record as it is sent in
 */
public interface RecordDesk<V, D> extends RecordKind {

  V get(UUID id);

  List<V> named(Collection<UUID> ids);

  Listing<V> newest(@Nullable String cursor, int limit);

  V create(D draft);

  V edit(UUID id, int version, D draft, @Nullable String reason);

  RecordHeader headerOf(V record);

  @Override
  default RecordHeader header(UUID id) {
    return headerOf(get(id));
  }

  @Override
  default List<RecordHeader> headers(Collection<UUID> ids) {
    return named(ids).stream().map(this::headerOf).toList();
  }
}
