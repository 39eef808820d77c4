package org.aidememoire.sharing;

import jakarta.enterprise.inject.spi.CDI;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.aidememoire.instrument.Instruments;
import org.aidememoire.lawupdate.LawUpdates;
import org.aidememoire.realparts.SomeDrafts;
import org.aidememoire.realparts.SomeReaders;
import org.aidememoire.record.PublishingState;
import org.aidememoire.record.PublishingStep;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.record.Records;
import org.aidememoire.sharing.RuleInWords.Group;
import org.aidememoire.sharing.RuleInWords.Shared;
import org.aidememoire.sharing.RuleInWords.Someone;

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

  /** What the facets should count for somebody. */
  Map<String, Map<String, Long>> countable(Someone reader) {
    return Map.of(
        "type", count(reader, Shared::kind),
        "country", count(reader, Shared::about),
        "ministry", count(reader, r -> r.author().home().ministry()));
  }

  private Map<String, Long> count(Someone reader, Function<Shared, String> facet) {
    var findable = findable(reader);
    return records.stream()
        .filter(r -> findable.contains(r.id()))
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

  private CurrentPosting posting(
      UUID person, String ministry, int from, @org.jspecify.annotations.Nullable Integer to) {
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
    var level = any(List.of(SharingLevel.values()));
    var group = groups.stream().filter(g -> g.has(author)).findFirst().orElse(null);
    if (level == SharingLevel.GROUPS && group == null) {
      level = SharingLevel.POST;
    }
    var sharing = new Sharing(level, group == null ? null : List.of(group.id()));
    var about = any(HOSTS);
    var by = readers.get(author);
    RecordHeader header =
        CurrentReader.runAs(
            by,
            () ->
                random.nextBoolean()
                    ? the(LawUpdates.class)
                        .create(SomeDrafts.update("Update " + word, about, sharing))
                        .header()
                    : the(Instruments.class)
                        .create(SomeDrafts.law("Law " + word, about, sharing))
                        .header());
    for (var step : way()) {
      if (header.next().contains(step.name())) {
        header = step(by, header, step);
      }
    }
    return new Shared(
        header.id(),
        header.kind(),
        author,
        level,
        PublishingState.valueOf(header.state()),
        about,
        group);
  }

  private List<PublishingStep> way() {
    return switch (random.nextInt(8)) {
      case 0 -> List.of();
      case 1 -> List.of(PublishingStep.REPORT);
      case 2 -> List.of(PublishingStep.PUBLISH, PublishingStep.WITHDRAW);
      case 3 -> List.of(PublishingStep.PUBLISH, PublishingStep.SUPERSEDE);
      default -> List.of(PublishingStep.PUBLISH);
    };
  }

  private static RecordHeader step(Reader by, RecordHeader header, PublishingStep step) {
    Records<?> kept =
        header.kind().equals("law-update") ? the(LawUpdates.class) : the(Instruments.class);
    return CurrentReader.runAs(
            by, () -> kept.step(header.id(), header.version(), step.name(), null))
        .header();
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
