package org.aidememoire.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.identity.CurrentPosting;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.identity.Readers;
import org.aidememoire.identity.Role;
import org.aidememoire.problem.Conflict;
import org.aidememoire.realparts.SomeDrafts;
import org.aidememoire.realparts.SomeKind;
import org.aidememoire.realparts.SomeReaders;
import org.aidememoire.record.Content;
import org.aidememoire.record.Kinds;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.record.Records;
import org.aidememoire.sharing.RuleInWords.Group;
import org.aidememoire.sharing.RuleInWords.Shared;
import org.aidememoire.sharing.RuleInWords.Someone;
import org.jspecify.annotations.Nullable;

/**
 * People of four ministries, really entered in the directory with current, past and planned
 * postings of any role, two groups, and records that they have shared in all ways. Closing it ends
 * their postings.
 */
public final class RandomOrganisation implements AutoCloseable {

  static final int RECORDS = 60;

  private static final int MEMBERS = 25;
  private static final List<String> HOSTS = List.of("TH", "MY", "SG");
  private static final Map<String, String> SENDING =
      new TreeMap<>(Map.of("ph-dmw", "PH", "id-kemnaker", "ID", "kh-mlvt", "KH", "mm-mol", "MM"));
  private static final List<Role> ROLES =
      List.of(
          Role.HEAD_OF_POST,
          Role.HEAD_OF_POST,
          Role.HEAD_OF_POST,
          Role.ATTACHE,
          Role.ATTACHE,
          Role.DESK_OFFICER,
          Role.ADMINISTRATOR,
          Role.OBSERVER,
          Role.SECRETARIAT);

  private static final List<SomeKind> KINDS = SomeKind.all();

  /** The kinds that name the country which they are about. */
  private static final Set<String> ABOUT_A_COUNTRY =
      KINDS.stream()
          .filter(kind -> kind.draft("Some", "TH").containsKey("host"))
          .map(SomeKind::name)
          .collect(Collectors.toSet());

  private final Instant began = Instant.now();
  private final Random random;
  private final String word = "r" + UUID.randomUUID().toString().replace("-", "");
  private final List<Someone> members = new ArrayList<>();
  private final Map<Someone, Reader> readers = new HashMap<>();
  private final List<Group> groups = new ArrayList<>();
  private final List<Shared> records = new ArrayList<>();

  public RandomOrganisation(long seed) {
    random = new Random(seed);
    for (int i = 0; i < MEMBERS; i++) {
      members.add(member());
    }
    HOSTS.subList(0, 2).forEach(host -> groups.add(group(host)));
    members.forEach(m -> readers.put(m, the(Readers.class).of(m.id()).orElseThrow()));
    var authors = members.stream().filter(m -> !m.working().isEmpty()).toList();
    for (int i = 0; i < RECORDS; i++) {
      records.add(share(any(authors)));
    }
  }

  static List<String> ministries() {
    return List.copyOf(SENDING.keySet());
  }

  /** Stands in every record's title and nowhere else. */
  String word() {
    return word;
  }

  /** No record of it is older. */
  Instant began() {
    return began;
  }

  List<Someone> members() {
    return members;
  }

  List<Shared> records() {
    return records;
  }

  /** The reader that the portal makes of a member. */
  Reader reader(Someone member) {
    return readers.get(member);
  }

  /** What the rule's words let somebody read. */
  SortedSet<UUID> readable(Someone reader) {
    return ids(r -> RuleInWords.lets(r, reader));
  }

  /** What a search should find of that: all but what was withdrawn. */
  SortedSet<UUID> findable(Someone reader) {
    return ids(r -> r.found() && RuleInWords.lets(r, reader));
  }

  /** Those of them that are part of no other. */
  SortedSet<UUID> wholes(SortedSet<UUID> of) {
    return ids(r -> r.container() == null && of.contains(r.id()));
  }

  /**
   * What was found against what should be: all wholes and nothing else. Of parts the index may miss
   * one, see {@link Audience#within}, but never has one too many.
   */
  void assertFound(Someone reader, SortedSet<UUID> found, String where) {
    var findable = findable(reader);
    assertEquals(wholes(findable), wholes(found), where);
    assertTrue(findable.containsAll(found), where);
  }

  /** What the facets should count of what was found. */
  Map<String, Map<String, Long>> counted(SortedSet<UUID> found) {
    return Map.of(
        "type", count(found, Shared::kind),
        "country", count(found, r -> ABOUT_A_COUNTRY.contains(r.kind()) ? r.about() : null),
        "ministry", count(found, r -> r.author().home().ministry()));
  }

  private Map<String, Long> count(SortedSet<UUID> found, Function<Shared, @Nullable String> facet) {
    return records.stream()
        .filter(r -> found.contains(r.id()) && facet.apply(r) != null)
        .collect(Collectors.groupingBy(facet, TreeMap::new, Collectors.counting()));
  }

  private SortedSet<UUID> ids(Predicate<Shared> which) {
    return records.stream()
        .filter(which)
        .map(Shared::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Someone member() {
    var id = UUID.randomUUID();
    var ministry = any(ministries());
    var username = ministry + "." + id;
    enter(
        "insert into person (id, username, ministry, name) values (?, ?, ?, ?)",
        id,
        username,
        ministry,
        "Member " + id);
    var current = new ArrayList<CurrentPosting>();
    int many = random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(4) / 3;
    for (int i = 0; i < many; i++) {
      current.add(posting(id, ministry, -10 + i, null));
    }
    if (random.nextInt(3) == 0) {
      posting(id, ministry, -20, -1);
      posting(id, ministry, 1, null);
    }
    return new Someone(id, username, ministry, false, List.copyOf(current));
  }

  private CurrentPosting posting(UUID person, String ministry, int from, @Nullable Integer to) {
    var host = random.nextInt(4) == 0 ? null : any(HOSTS);
    var posting = SomeReaders.posting(ministry, SENDING.get(ministry), host, any(ROLES));
    var now = OffsetDateTime.now(ZoneOffset.UTC);
    enter(
        """
        insert into posting (id, person, ministry, post, role, starts, ends)
        values (?, ?, ?, ?, ?, ?, ?)
        """,
        posting.id(),
        person,
        ministry,
        posting.post(),
        posting.role().name(),
        now.plusDays(from),
        to == null ? null : now.plusDays(to));
    return posting;
  }

  /** By a rule on the host country, and some whom it names. */
  private Group group(String host) {
    Set<String> sending = random.nextBoolean() ? Set.of() : Set.of("KH", "MM");
    var named = Stream.generate(() -> any(members).id()).distinct().limit(3).toList();
    var draft =
        new SharingGroupDraft(
            "Group " + word,
            null,
            host,
            List.copyOf(sending),
            named.subList(0, 2),
            named.subList(2, 3),
            false);
    var keeper = SomeReaders.headOf("ph-dmw", "PH", "TH");
    var id = CurrentReader.runAs(keeper, () -> the(SharingGroups.class).create(draft)).id();
    return new Group(id, host, sending, Set.copyOf(named));
  }

  private Shared share(Someone author) {
    var by = reader(author);
    var kind = any(KINDS);
    var wholes =
        records.stream()
            .filter(r -> r.kind().equals(kind.container()) && RuleInWords.lets(r, author))
            .filter(r -> !kind.begunByEditors() || r.author().equals(author))
            .toList();
    if (kind.container() != null && wholes.isEmpty()) {
      return share(anybodyAtWork());
    }
    var container = kind.container() == null ? null : any(wholes);
    var level = any(List.of(SharingLevel.values()));
    var group = groups.stream().filter(g -> g.has(author)).findFirst().orElse(null);
    if (level == SharingLevel.GROUPS && group == null) {
      level = SharingLevel.POST;
    }
    // what is about no country counts as of the one where its author works
    var about = ABOUT_A_COUNTRY.contains(kind.name()) ? any(HOSTS) : author.home().host();
    if (about == null) {
      return share(anybodyAtWork());
    }
    var said = kind.draft(kind.name() + " " + word, about);
    var sharing = new Sharing(level, group == null ? null : List.of(group.id()));
    Records<?> kept = the(Kinds.class).named(kind.name());
    RecordHeader begun;
    try {
      begun = CurrentReader.runAs(by, () -> create(kept, said, sharing, container));
    } catch (Conflict notNow) {
      return share(anybodyAtWork());
    }
    var header = walked(kept, begun, by);
    return new Shared(
        header.id(),
        kind.name(),
        author,
        level,
        Objects.requireNonNull(kind.widest().get(header.state())),
        !kind.unfound().contains(header.state()),
        about,
        group,
        container);
  }

  private Someone anybodyAtWork() {
    return any(members.stream().filter(m -> !m.working().isEmpty()).toList());
  }

  private static <C extends Content> RecordHeader create(
      Records<C> kept, JsonObject said, Sharing sharing, @Nullable Shared container) {
    var draft = SomeDrafts.draft(kept.kind().content(), said, sharing);
    return kept.create(draft, container == null ? null : container.id()).header();
  }

  /** Up to three steps of its life, each by its author or by somebody else who may take it. */
  private RecordHeader walked(Records<?> kept, RecordHeader begun, Reader author) {
    var header = begun;
    for (int left = random.nextInt(4); left > 0; left--) {
      var by = random.nextBoolean() ? author : readers.get(any(members));
      var next = next(kept, header.id(), by);
      if (!next.isEmpty()) {
        header = step(kept, header, by, any(next));
      }
    }
    return header;
  }

  private static List<String> next(Records<?> kept, UUID record, Reader by) {
    return CurrentReader.runAs(by, () -> kept.headers(List.of(record))).stream()
        .flatMap(header -> header.next().stream())
        .toList();
  }

  /** A step that the kind refuses for now leaves the record as it is. */
  private static RecordHeader step(Records<?> kept, RecordHeader header, Reader by, String step) {
    try {
      return CurrentReader.runAs(
              by, () -> kept.step(header.id(), header.version(), step, "a reason"))
          .header();
    } catch (Conflict notNow) {
      return header;
    }
  }

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private static <T> T the(Class<T> bean) {
    return CDI.current().select(bean).get();
  }

  private static void enter(String sql, Object... values) {
    try (var connection = SomeReaders.worker().getConnection();
        var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    members.forEach(
        m ->
            enter(
                "update posting set ends = greatest(now(), starts + interval '1 second') where person = ? and ends is null",
                m.id()));
  }
}
