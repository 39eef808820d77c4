package org.aidememoire.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.aidememoire.identity.CurrentPosting;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.GroupRule;
import org.aidememoire.identity.Reader;
import org.aidememoire.identity.Readers;
import org.aidememoire.identity.Role;
import org.aidememoire.identity.Token;
import org.aidememoire.instrument.Form;
import org.aidememoire.instrument.InstrumentDraft;
import org.aidememoire.instrument.Instruments;
import org.aidememoire.instrument.Jurisdiction;
import org.aidememoire.lawupdate.LawUpdateDraft;
import org.aidememoire.lawupdate.LawUpdates;
import org.aidememoire.realparts.SomeReaders;
import org.aidememoire.realparts.Visitor;
import org.aidememoire.search.Search;
import org.aidememoire.search.SearchQuestion;
import org.aidememoire.searchindex.SearchRequest.Order;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Random organisations share random records: the rule in Java, the database's policies, the index's
 * filter and the API must show every reader the same ones.
 */
@ArquillianTest
class OneRuleIT {

  private static final Logger LOG = Logger.getLogger(OneRuleIT.class.getName());
  private static final List<String> HOSTS = List.of("TH", "MY", "SG");
  private static final Map<String, String> SENDING =
      Map.of("ph-dmw", "PH", "id-kemnaker", "ID", "kh-mlvt", "KH", "mm-mol", "MM");
  private static final int ORGANISATIONS = 4;
  private static final int READERS = 25;
  private static final int RECORDS = 60;

  @Inject LawUpdates lawUpdates;
  @Inject Instruments instruments;
  @Inject SharingGroups groups;
  @Inject Search search;
  @Inject Readers readers;

  /** What a record should let in: worked out here from the words of the rule, not by its code. */
  private record Shared(
      UUID id,
      Reader author,
      SharingLevel level,
      PublishingState state,
      String about,
      UUID group) {}

  private record Group(UUID id, GroupRule rule) {}

  private String word;
  private final List<Shared> shared = new ArrayList<>();
  private final List<Group> known = new ArrayList<>();

  @BeforeEach
  void name() {
    word = "r" + UUID.randomUUID().toString().replace("-", "");
  }

  @Test
  void javaDatabaseAndIndexShowEveryReaderTheSame() {
    int compared = 0;
    for (int seed = 1; seed <= ORGANISATIONS; seed++) {
      var random = new Random(seed);
      name();
      shared.clear();
      known.clear();
      found(random);
      var people = people(random);
      for (int i = 0; i < RECORDS; i++) {
        share(random, people.get(random.nextInt(people.size())));
      }
      for (var reader : people) {
        var expected = expected(reader);
        assertEquals(expected, listed(reader), "row-level security, seed " + seed);
        assertEquals(withoutWithdrawn(expected), searched(reader), "index, seed " + seed);
        assertEquals(withoutWithdrawn(expected).size(), counted(reader), "facets, seed " + seed);
        compared += 3 * RECORDS;
      }
    }
    int total = compared;
    LOG.info(() -> "one rule: " + total + " comparisons of a reader with a record agree");
  }

  @Test
  void theApiShowsSignedInPeopleAndMachinesTheSameAsTheRule() {
    var random = new Random(7);
    found(random);
    var people = people(random);
    for (int i = 0; i < RECORDS; i++) {
      share(random, people.get(random.nextInt(people.size())));
    }
    for (var account :
        List.of(
            "ph-dmw.attache-bangkok", "id-kemnaker.attache-kl", "kh-mlvt.desk", "ilo.observer")) {
      var names = account.split("\\.", 2);
      try (var visitor = Visitor.of(names[0], names[1])) {
        var reader = readers.named(account).orElseThrow();
        assertTrue(reader.posted(), account);
        var answer = visitor.send(question().build()).body();
        assertEquals(withoutWithdrawn(expected(reader)), hits(answer), account);
      }
    }
    try (var machine = new Visitor()) {
      var bearer =
          question().header("Authorization", "Bearer " + Visitor.machineToken("mm-mol")).build();
      assertEquals(
          withoutWithdrawn(expected(Reader.machine("mm-mol"))), hits(machine.send(bearer).body()));
      assertEquals(
          withoutWithdrawn(expected(Reader.ANONYMOUS)),
          hits(machine.send(question().build()).body()));
    }
  }

  private HttpRequest.Builder question() {
    return Visitor.get("/api/search?size=50&q=" + word);
  }

  private static SortedSet<UUID> hits(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      var answer = reader.readObject();
      var ids =
          answer.getJsonArray("hits").stream()
              .map(hit -> UUID.fromString(hit.asJsonObject().getString("id")))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(answer.getInt("total"), ids.size());
      return ids;
    }
  }

  /** Two groups with a rule each. */
  private void found(Random random) {
    for (var host : HOSTS.subList(0, 2)) {
      var rule = new GroupRule(host, random.nextBoolean() ? Set.of() : Set.of("KH", "MM"));
      var draft =
          new SharingGroupDraft(
              "Group " + word, null, host, List.copyOf(rule.sending()), null, null, false);
      var keeper = SomeReaders.headOf("ph-dmw", "PH", "TH");
      known.add(new Group(CurrentReader.runAs(keeper, () -> groups.create(draft)).id(), rule));
    }
  }

  private List<Reader> people(Random random) {
    var people = new ArrayList<Reader>();
    for (int i = 0; i < READERS; i++) {
      var ministry = List.copyOf(new TreeSet<>(SENDING.keySet())).get(random.nextInt(4));
      var host = random.nextInt(4) == 0 ? null : HOSTS.get(random.nextInt(HOSTS.size()));
      var role = random.nextInt(3) == 0 ? Role.ATTACHE : Role.HEAD_OF_POST;
      var posting = SomeReaders.posting(ministry, SENDING.get(ministry), host, role);
      var member =
          known.stream().filter(g -> g.rule.admits(posting)).map(g -> Token.group(g.id)).toList();
      people.add(
          Reader.person(UUID.randomUUID(), "Reader " + i, ministry, List.of(posting), member));
    }
    return people;
  }

  private void share(Random random, Reader author) {
    var level = SharingLevel.values()[random.nextInt(SharingLevel.values().length)];
    var about = HOSTS.get(random.nextInt(HOSTS.size()));
    var mine = known.stream().filter(g -> author.tokens().contains(Token.group(g.id))).findFirst();
    if (level == SharingLevel.GROUPS && mine.isEmpty()) {
      level = SharingLevel.POST;
    }
    var group = level == SharingLevel.GROUPS ? mine.orElseThrow().id : null;
    var sharing = new Sharing(level, group == null ? null : List.of(group));
    var header =
        random.nextBoolean() ? update(author, about, sharing) : law(author, about, sharing);
    var state = PublishingState.DRAFT;
    var publishable = author.heads(author.ministry(), author.postings().getFirst().post());
    if (random.nextInt(4) > 0 && (publishable || !level.leavesTheMinistry())) {
      header = step(author, header, PublishingStep.PUBLISH);
      state = PublishingState.PUBLISHED;
      if (random.nextInt(5) == 0) {
        header = step(author, header, PublishingStep.WITHDRAW);
        state = PublishingState.WITHDRAWN;
      }
    }
    shared.add(new Shared(header.id(), author, level, state, about, group));
  }

  private RecordHeader update(Reader author, String about, Sharing sharing) {
    var draft =
        new LawUpdateDraft(
            "Update " + word,
            null,
            "en",
            about,
            "Changed.",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            sharing);
    return CurrentReader.runAs(author, () -> lawUpdates.create(draft)).header();
  }

  private RecordHeader law(Reader author, String about, Sharing sharing) {
    var draft =
        new InstrumentDraft(
            "Law " + word,
            null,
            "en",
            Form.LAW,
            Jurisdiction.HOST_COUNTRY,
            about,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            sharing);
    return CurrentReader.runAs(author, () -> instruments.create(draft)).header();
  }

  private RecordHeader step(Reader author, RecordHeader header, PublishingStep step) {
    return CurrentReader.runAs(
        author,
        () ->
            header.kind().equals("law-update")
                ? lawUpdates.step(header.id(), header.version(), step, null).header()
                : instruments.step(header.id(), header.version(), step, null).header());
  }

  private SortedSet<UUID> expected(Reader reader) {
    return shared.stream()
        .filter(record -> lets(record, reader))
        .map(Shared::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private SortedSet<UUID> withoutWithdrawn(SortedSet<UUID> ids) {
    var left = new TreeSet<>(ids);
    shared.stream()
        .filter(r -> r.state == PublishingState.WITHDRAWN)
        .forEach(r -> left.remove(r.id));
    return left;
  }

  /** The words of the rule, said again without its code. */
  private static boolean lets(Shared record, Reader reader) {
    var level =
        switch (record.state) {
          case DRAFT -> record.level.atMost(SharingLevel.POST);
          case REPORTED, VERIFIED, WITHDRAWN -> record.level.atMost(SharingLevel.MINISTRY);
          case PUBLISHED, SUPERSEDED -> record.level;
        };
    if (level == SharingLevel.PUBLIC || record.author.equals(reader)) {
      return true;
    }
    var home = record.author.postings().getFirst();
    return (reader.machine() && machineLets(level, home, reader))
        || reader.postings().stream()
            .filter(p -> p.role() != Role.OBSERVER && p.role() != Role.SECRETARIAT)
            .anyMatch(p -> lets(level, home, record, p))
        || (level == SharingLevel.GROUPS && reader.tokens().contains(Token.group(record.group)));
  }

  private static boolean machineLets(SharingLevel level, CurrentPosting home, Reader machine) {
    var own = home.ministry().equals(machine.ministry());
    return level == SharingLevel.COMMUNITY
        || (own && level.compareTo(SharingLevel.MINISTRY) >= 0)
        || (own && level == SharingLevel.POST && home.post() == null);
  }

  private static boolean lets(
      SharingLevel level, CurrentPosting home, Shared record, CurrentPosting posting) {
    var sameMinistry = posting.ministry().equals(home.ministry());
    var samePost = sameMinistry && java.util.Objects.equals(posting.post(), home.post());
    var there = record.about.equals(posting.host());
    var sameTeam = there && home.sending() != null && home.sending().equals(posting.sending());
    return switch (level) {
      case PERSONAL -> false;
      case POST -> samePost;
      case MINISTRY -> sameMinistry;
      case COUNTRY_TEAM, GROUPS -> sameMinistry || sameTeam;
      case HOST_CIRCLE -> sameMinistry || there;
      case COMMUNITY, PUBLIC -> true;
    };
  }

  private SortedSet<UUID> listed(Reader reader) {
    return CurrentReader.runAs(
        reader,
        () -> {
          var ids = shared.stream().map(Shared::id).toList();
          var seen = new TreeSet<UUID>();
          lawUpdates.named(ids).forEach(u -> seen.add(u.header().id()));
          instruments.named(ids).forEach(i -> seen.add(i.header().id()));
          return seen;
        });
  }

  private SortedSet<UUID> searched(Reader reader) {
    var seen = new TreeSet<UUID>();
    for (int page = 1; page <= 2; page++) {
      var question = new SearchQuestion(word, Map.of(), Order.RELEVANCE, page, 50);
      CurrentReader.runAs(reader, () -> search.search(question))
          .hits()
          .forEach(hit -> seen.add(hit.id()));
    }
    return seen;
  }

  private long counted(Reader reader) {
    var question = new SearchQuestion(word, Map.of(), Order.RELEVANCE, 1, 1);
    return CurrentReader.runAs(reader, () -> search.search(question)).facets().get("type").stream()
        .mapToLong(value -> value.records())
        .sum();
  }
}
