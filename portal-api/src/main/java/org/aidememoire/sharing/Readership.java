package org.aidememoire.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.aidememoire.identity.Reader;
import org.aidememoire.identity.Readers;
import org.aidememoire.persistence.Row;
import org.aidememoire.problem.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * Who can read a record and why, and who would gain access before it is shared more widely. It
 * holds the same rule against everybody in the directory that each of them meets when reading. The
 * directory is read once a request (two queries), however many records ask.
 */
@RequestScoped
@Transactional
public class Readership {

  private static final int LINES = 500;

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  @Inject Readers readers;

  private @Nullable List<Reader> everybody;
  private final Map<Bounded, ReadershipView> known = new HashMap<>();

  /**
   * An audience and, of a part, that of its container: a reader meets both.
   *
   * @param within empty where it is a part of nothing
   */
  private record Bounded(Audience audience, Audience within) {

    boolean part() {
      return !within.tokens().isEmpty();
    }

    boolean admits(Reader reader) {
      return audience.admits(reader) && (!part() || within.admits(reader));
    }

    /** Where everybody signed in may read the part, its container says who does. */
    SortedSet<String> telling() {
      return part() && open(audience) ? within.tokens() : audience.tokens();
    }

    boolean everyone() {
      return open(audience) && (!part() || open(within));
    }

    private static boolean open(Audience some) {
      return Audience.everyone(some.tokens());
    }
  }

  /** Who can read that record now. */
  public ReadershipView of(UUID record) {
    var view = of(List.of(record)).get(record);
    if (view == null) {
      throw new NotFound();
    }
    return view;
  }

  /**
   * Who can read each of those records now, in one query; what the reader cannot see is left out.
   */
  public Map<UUID, ReadershipView> of(List<UUID> records) {
    if (records.isEmpty()) {
      return Map.of();
    }
    return Row.map(
        entities
            .createNativeQuery("select id, audience, within from record where id = any(?::uuid[])")
            .setParameter(1, records.toArray(UUID[]::new)),
        row -> row.key(0),
        row -> view(new Bounded(audience(row, 1), audience(row, 2))));
  }

  private static Audience audience(Row row, int column) {
    return new Audience(row.texts(column));
  }

  /**
   * Who cannot read a record with the one audience and could with the other.
   *
   * @param within the audience of its container, empty where it is a part of nothing
   */
  public ReadershipView gaining(
      SortedSet<String> before, SortedSet<String> after, SortedSet<String> within) {
    var now = new Audience(before);
    var gained = new Bounded(new Audience(new Audience(after).gained(now)), new Audience(within));
    return view(gained, r -> !now.admits(r));
  }

  /** Whether somebody heads that post today, or the head office above it. */
  public boolean headed(String ministry, @Nullable String post) {
    return everybody().stream().anyMatch(r -> r.heads(ministry, post));
  }

  private ReadershipView view(Bounded audience) {
    return known.computeIfAbsent(audience, bounded -> view(bounded, r -> true));
  }

  private ReadershipView view(Bounded audience, Predicate<Reader> counted) {
    var admitted = everybody().stream().filter(audience::admits).filter(counted).toList();
    var lines =
        admitted.stream()
            .map(r -> line(audience.telling(), r))
            .sorted(Comparator.comparing(ReaderLine::ministry).thenComparing(ReaderLine::name))
            .limit(LINES)
            .toList();
    var countries =
        admitted.stream()
            .flatMap(r -> r.postings().stream())
            .map(p -> p.sending())
            .filter(Objects::nonNull)
            .distinct()
            .count();
    return new ReadershipView(
        widest(audience.telling()), audience.everyone(), admitted.size(), (int) countries, lines);
  }

  private List<Reader> everybody() {
    if (everybody == null) {
      everybody = readers.everybody();
    }
    return everybody;
  }

  private static ReaderLine line(SortedSet<String> telling, Reader by) {
    var shared = new TreeSet<>(telling);
    shared.retainAll(by.tokens());
    var posting = by.postings().getFirst();
    return new ReaderLine(
        by.name(), posting.ministry(), posting.sending(), posting.postName(), widest(shared));
  }

  /** The most telling token: the widest circle that explains the access. */
  private static String widest(SortedSet<String> tokens) {
    var order =
        Arrays.asList("public", "community", "group", "host", "team", "ministry", "post", "person");
    return tokens.stream()
        .min(Comparator.comparing(t -> order.indexOf(t.split(":", 2)[0])))
        .orElse("");
  }
}
