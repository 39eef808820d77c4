package org.aidememoire.follow;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.aidememoire.identity.CurrentPosting;
import org.aidememoire.identity.Reader;
import org.aidememoire.identity.Role;
import org.aidememoire.persistence.WorkerSql;
import org.aidememoire.sharing.Audience;
import org.aidememoire.sharing.Home;
import org.aidememoire.sharing.SharingLevel;
import org.jspecify.annotations.Nullable;

/**
 * A small world of people, follows and records in the database, beside an account of who is to be
 * told of what, and why, which asks everybody about everything.
 */
final class FollowWorld {

  private static final List<String> MINISTRIES = List.of("ph-dmw", "id-kemnaker");
  private static final List<String> HOSTS = List.of("TH", "MY");
  private static final List<String> TOPICS = List.of("wages", "fishing");

  private final Random random;
  private final Connection owner;
  private final List<Reader> people = new ArrayList<>();
  private final Map<UUID, Kept> follows = new HashMap<>();
  private final List<Said> instruments = new ArrayList<>();
  private final List<Said> records = new ArrayList<>();
  private final Map<UUID, Told> told = new HashMap<>();

  /** Each as {@code person record occasion}. */
  final SortedSet<String> expected = new TreeSet<>();

  private record Kept(String keeper, String subject, String followed) {}

  private record Told(
      int meaning, Set<String> audience, Set<String> within, Instant at, @Nullable LocalDate of) {}

  /** A record as it is now. */
  static final class Said {
    final UUID id = UUID.randomUUID();
    final String kind;
    final @Nullable Said whole;
    final String ministry;
    final @Nullable String host;
    final Set<String> topics;
    Set<String> audience = Set.of();
    int meaning = 1;
    boolean released = true;
    @Nullable LocalDate day;
    @Nullable Said cited;

    Said(
        String kind,
        @Nullable Said whole,
        String ministry,
        @Nullable String host,
        Set<String> topics) {
      this.kind = kind;
      this.whole = whole;
      this.ministry = ministry;
      this.host = host;
      this.topics = topics;
    }

    boolean readableBy(Reader reader) {
      return meets(audience, reader) && (whole == null || meets(whole.audience, reader));
    }

    /** A law that the reader may not read leads to nothing. */
    boolean concerns(Kept follow, Reader reader) {
      return switch (follow.subject) {
        case "INSTRUMENT" ->
            whole != null && whole.id.toString().equals(follow.followed)
                || cited != null
                    && cited.id.toString().equals(follow.followed)
                    && cited.readableBy(reader);
        case "COUNTRY" ->
            follow.followed.equals(host != null ? host : whole == null ? null : whole.host);
        case "TOPIC" ->
            topics.contains(follow.followed)
                || whole != null && whole.topics.contains(follow.followed);
        default -> ministry.equals(follow.followed);
      };
    }
  }

  FollowWorld(Random random, Connection owner) throws SQLException {
    this.random = random;
    this.owner = owner;
    for (int i = 0; i < 10; i++) {
      arrive();
    }
    for (int i = 0; i < 3; i++) {
      var law = new Said("instrument", null, any(MINISTRIES), any(HOSTS), some(TOPICS));
      law.audience = audience(law);
      instruments.add(law);
      write(law);
    }
    for (int i = 0; i < 30; i++) {
      beginToFollow();
    }
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private Set<String> some(List<String> all) {
    var some = new TreeSet<>(all);
    some.removeIf(one -> random.nextBoolean());
    return some;
  }

  private static boolean meets(Set<String> tokens, Reader reader) {
    return reader.tokens().stream().anyMatch(tokens::contains);
  }

  /** Somebody comes to a post or a head office. */
  void arrive() throws SQLException {
    var ministry = any(MINISTRIES);
    var host = random.nextInt(4) == 0 ? null : any(HOSTS);
    var post = host == null ? null : ministry + "-follow-" + host.toLowerCase();
    var sending = ministry.substring(0, 2).toUpperCase();
    var posting =
        new CurrentPosting(
            UUID.randomUUID(), ministry, "", sending, post, "", host, Role.ATTACHE, null);
    var reader = Reader.person(UUID.randomUUID(), "Reader", ministry, List.of(posting), List.of());
    people.add(reader);
    if (post != null) {
      run(
          "insert into post (id, ministry, host, city, name, state) values (?, ?, ?, 'C', 'P', 'ACTIVE') on conflict do nothing",
          post,
          ministry,
          host);
    }
    run(
        "insert into person (id, username, ministry, name) values (?, ?, ?, 'Reader')",
        reader.person(),
        "follow." + reader.person(),
        ministry);
    run(
        "insert into posting (id, person, ministry, post, role, starts) values (?, ?, ?, ?, 'ATTACHE', '2020-01-01')",
        posting.id(),
        reader.person(),
        ministry,
        post);
  }

  /** Somebody's posting ends, and with it all rights. */
  void leave() throws SQLException {
    if (people.size() > 3) {
      var gone = people.remove(random.nextInt(people.size()));
      run("update posting set ends = '2021-01-01' where person = ?", gone.person());
    }
  }

  void beginToFollow() throws SQLException {
    var by = any(people);
    var keepers =
        by.tokens().stream().filter(t -> t.startsWith("person:") || t.startsWith("post:")).toList();
    var subject = any(List.of("INSTRUMENT", "COUNTRY", "TOPIC", "MINISTRY"));
    var followed =
        switch (subject) {
          case "INSTRUMENT" -> any(instruments).id.toString();
          case "COUNTRY" -> any(HOSTS);
          case "TOPIC" -> any(TOPICS);
          default -> any(MINISTRIES);
        };
    var kept = new Kept(any(keepers), subject, followed);
    if (!follows.containsValue(kept)) {
      var id = UUID.randomUUID();
      follows.put(id, kept);
      run(
          "insert into follow (id, keeper, subject, followed, since) values (?, ?, ?, ?, now())",
          id,
          kept.keeper,
          subject,
          followed);
    }
  }

  void endToFollow() throws SQLException {
    var id = any(List.copyOf(follows.keySet()));
    follows.remove(id);
    run("delete from follow where id = ?", id);
  }

  private Set<String> audience(Said said) {
    var level =
        any(
            List.of(
                SharingLevel.MINISTRY,
                SharingLevel.HOST_CIRCLE,
                SharingLevel.COMMUNITY,
                SharingLevel.POST));
    var host = said.host != null ? said.host : any(HOSTS);
    var sending = said.ministry.substring(0, 2).toUpperCase();
    var home = new Home(null, said.ministry, sending, said.ministry + "-follow-th", host);
    return Audience.of(level, home, List.of()).tokens();
  }

  /** An event, a text or an update is published. */
  Said publish(LocalDate today) throws SQLException {
    var kind = any(List.of("legal-event", "law-text", "law-update"));
    var law = any(instruments);
    var host = kind.equals("law-text") ? null : any(HOSTS);
    var whole = kind.equals("law-update") ? null : law;
    var said = new Said(kind, whole, any(MINISTRIES), host, some(TOPICS));
    said.cited = kind.equals("law-update") && random.nextBoolean() ? law : null;
    said.day = kind.equals("law-text") ? null : today.plusDays(random.nextInt(8) - 3);
    said.audience = audience(said);
    records.add(said);
    write(said);
    return said;
  }

  /** One of the records is changed: its meaning, its readers, its state, or nothing of these. */
  @Nullable Said change(LocalDate today) throws SQLException {
    if (records.isEmpty()) {
      return null;
    }
    var said = any(records);
    switch (random.nextInt(5)) {
      case 0 -> said.meaning += 1 + random.nextInt(2);
      case 1, 2 -> said.audience = audience(said);
      case 3 -> said.released = !said.released;
      default -> {}
    }
    if (said.day != null && random.nextInt(6) == 0) {
      said.day = today.plusDays(random.nextInt(5));
      said.meaning++;
    }
    write(said);
    return said;
  }

  private void write(Said said) throws SQLException {
    run("delete from citation where record = ?", said.id);
    run(
        """
        insert into record (id, kind, title, state, phase, editors, ministry, host, topics, container, audience, within,
                            takes_effect, meaning_version)
        values (?, ?, 't', 'X', ?, '{post:x}', ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (id) do update set phase = excluded.phase, audience = excluded.audience,
          takes_effect = excluded.takes_effect, meaning_version = excluded.meaning_version
        """,
        said.id,
        said.kind,
        said.released ? "RELEASED" : "RETIRED",
        said.ministry,
        said.host,
        said.topics.toArray(String[]::new),
        said.whole == null ? null : said.whole.id,
        said.audience.toArray(String[]::new),
        said.whole == null ? new String[0] : said.whole.audience.toArray(String[]::new),
        said.day,
        said.meaning);
    if (said.cited != null) {
      run("insert into citation (record, cited) values (?, ?)", said.id, said.cited.id);
    }
  }

  /** The watch has looked at that record. */
  void announced(Said said, Instant now) {
    if (!said.released) {
      return;
    }
    var before = told.get(said.id);
    boolean same = before != null && before.meaning == said.meaning;
    for (var reader : people) {
      boolean knew =
          same
              && meets(before.audience, reader)
              && (said.whole == null || meets(before.within, reader));
      if (said.readableBy(reader) && !knew) {
        expect(said, reader, "", " " + said.meaning);
      }
    }
    var within = said.whole == null ? Set.<String>of() : said.whole.audience;
    told.put(
        said.id,
        new Told(
            said.meaning,
            said.audience,
            within,
            same ? before.at : now,
            before == null ? null : before.of));
  }

  /** A day has come. */
  void dayCame(LocalDate today) {
    for (var said : records) {
      var known = told.get(said.id);
      if (known == null || said.day == null || said.whole == null || !said.released) {
        continue;
      }
      var announced = LocalDate.ofInstant(known.at, ZoneOffset.UTC);
      if (known.meaning == said.meaning
          && !said.day.isAfter(today)
          && !said.day.isBefore(today.minusDays(14))
          && announced.isBefore(said.day)
          && !said.day.equals(known.of)) {
        people.stream()
            .filter(said::readableBy)
            .forEach(reader -> expect(said, reader, said.day + " ", ""));
        told.put(
            said.id, new Told(known.meaning, known.audience, known.within, known.at, said.day));
      }
    }
  }

  private void expect(Said said, Reader reader, String before, String after) {
    follows.forEach(
        (id, kept) -> {
          if (reader.tokens().contains(kept.keeper) && said.concerns(kept, reader)) {
            expected.add(reader.person() + " " + said.id + " " + before + id + after);
          }
        });
  }

  private void run(String sql, @Nullable Object... values) throws SQLException {
    WorkerSql.update(owner, sql, values);
  }
}
