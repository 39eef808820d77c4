package org.aidememoire.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.changelog.Change;
import org.aidememoire.search.TextSource.Extent;
import org.aidememoire.search.TextSource.Piece;
import org.jspecify.annotations.Nullable;

/** Reads what the index has of records: their heads, and the pieces of their files. */
@ApplicationScoped
class Entries {

  /** Pages and sections of a record that are searched. */
  static final int MOST_PIECES = 90_000;

  @Inject @Any Instance<SearchSource> sources;

  @Inject @Any Instance<TextSource> texts;

  private Map<String, SearchSource> byKind = Map.of();

  /** Passages first: they are few, and files may fill all that is searched. */
  private List<TextSource> inOrder = List.of();

  /**
   * A record's head, and how much text hangs on it.
   *
   * @param head null when the record is gone or withdrawn
   * @param from where it has text
   */
  record Described(@Nullable Searchable head, Extent text, List<TextSource> from) {

    static final Described GONE = new Described(null, Extent.NONE, List.of());

    /** Alone in memory it does no harm, and in the index it is within a moment. */
    static final int SMALL = 500_000;

    boolean large() {
      return head != null && text.characters() > SMALL;
    }

    /** Another one, when anything of it is another. */
    String fingerprint() {
      try {
        var digest = MessageDigest.getInstance("SHA-256");
        return HexFormat.of().formatHex(digest.digest((head + " " + text).getBytes(UTF_8)));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every JDK has SHA-256", e);
      }
    }

    /** Whether some of the text is not searched. */
    boolean cut() {
      return text.characters() > TextSource.MOST_CHARACTERS;
    }
  }

  @PostConstruct
  void know() {
    inOrder =
        texts.stream()
            .map(source -> source)
            .sorted(Comparator.comparing(source -> source.types().isEmpty()))
            .toList();
    byKind = sources.stream().collect(Collectors.toMap(SearchSource::kind, source -> source));
  }

  /**
   * The changed records as they are now, with one query for each kind and one for the extent of
   * their texts; nothing for a record that is gone or withdrawn.
   */
  Map<UUID, Described> described(Collection<Change> changed) {
    var heads = heads(changed);
    var extents = new HashMap<UUID, Extent>();
    var from = new HashMap<UUID, List<TextSource>>();
    for (var source : heads.isEmpty() ? List.<TextSource>of() : inOrder) {
      source
          .extents(heads.keySet())
          .forEach(
              (id, extent) -> {
                extents.merge(id, extent, Extent::and);
                from.computeIfAbsent(id, one -> new ArrayList<>()).add(source);
              });
    }
    var described = new HashMap<UUID, Described>();
    heads.forEach(
        (id, head) ->
            described.put(
                id,
                new Described(
                    head,
                    extents.getOrDefault(id, Extent.NONE),
                    from.getOrDefault(id, List.of()))));
    return described;
  }

  /** The heads alone of those that are neither gone nor withdrawn. */
  Map<UUID, Searchable> heads(Collection<Change> changed) {
    var heads = new HashMap<UUID, Searchable>();
    changed.stream()
        .filter(change -> byKind.containsKey(change.kind()))
        .collect(
            Collectors.groupingBy(
                Change::kind, Collectors.mapping(Change::record, Collectors.toSet())))
        .forEach((kind, ids) -> source(kind).read(ids).forEach(r -> heads.put(r.id(), r)));
    return heads;
  }

  /** All entries of a small record. */
  List<Entry> all(Described record) {
    try (var entries = of(record)) {
      return entries.toList();
    }
  }

  /**
   * The entries of a record, read as they are taken, up to the bounds of what is searched; to be
   * closed.
   */
  Stream<Entry> of(Described record) {
    var head = record.head();
    if (head == null) {
      return Stream.empty();
    }
    var alone = Stream.of(new Entry(head, null));
    if (record.text().characters() == 0) {
      return alone;
    }
    var left = new long[] {TextSource.MOST_CHARACTERS};
    var searched =
        pieces(record.from(), head.id())
            .limit(MOST_PIECES)
            .takeWhile(piece -> (left[0] -= piece.text().length()) >= 0)
            .map(piece -> new Entry(head, piece));
    return Stream.concat(alone, searched);
  }

  /** Of a source that fails, those before it are closed: each may hold a connection. */
  private Stream<Piece> pieces(List<TextSource> from, UUID record) {
    var pieces = Stream.<Piece>empty();
    try {
      for (var source : from) {
        pieces = Stream.concat(pieces, source.of(record));
      }
      return pieces;
    } catch (RuntimeException e) {
      pieces.close();
      throw e;
    }
  }

  private SearchSource source(String kind) {
    return Objects.requireNonNull(byKind.get(kind));
  }
}
