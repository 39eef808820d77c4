package org.aidememoire.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.realparts.SomeReaders;
import org.aidememoire.record.Kinds;
import org.aidememoire.search.Search;
import org.aidememoire.search.SearchAnswer;
import org.aidememoire.search.SearchQuestion;
import org.aidememoire.searchindex.SearchRequest.Order;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * Random organisations share random records: the rule in Java, the database's policies and the
 * index's filter must show every member the same ones. {@link OneRuleOverHttpIT} asks the API.
 */
@ArquillianTest
class OneRuleIT {

  private static final Logger LOG = Logger.getLogger(OneRuleIT.class.getName());
  private static final int ORGANISATIONS = 4;

  @Inject Kinds kinds;
  @Inject Search search;

  @Test
  void javaDatabaseAndIndexShowEveryMemberTheSame() throws SQLException {
    int compared = 0;
    for (int seed = 1; seed <= ORGANISATIONS; seed++) {
      try (var organisation = new RandomOrganisation(seed)) {
        var audiences = audiences(organisation);
        for (var member : organisation.members()) {
          var reader = organisation.reader(member);
          var who = member + ", seed " + seed;
          var readable = organisation.readable(member);
          assertEquals(readable, admitted(audiences, reader), "Java, " + who);
          assertEquals(readable, listed(organisation, reader), "row-level security, " + who);
          var answers = answers(organisation, reader);
          organisation.assertFound(member, found(answers), "index, " + who);
          assertEquals(organisation.counted(found(answers)), counted(answers), "facets, " + who);
          compared += 4 * organisation.records().size();
        }
      }
    }
    int total = compared;
    LOG.info(
        () ->
            "one rule: %d comparisons of a member with a record, in Java, database, index and facets, agree"
                .formatted(total));
  }

  /** The tokens that were saved with each record, and where it is a part those of the whole. */
  private static Map<UUID, List<Audience>> audiences(RandomOrganisation organisation)
      throws SQLException {
    try (var connection = SomeReaders.worker().getConnection();
        var query =
            connection.prepareStatement(
                """
                select id, audience, case when container is null then audience else within end
                  from record where title like ?
                """)) {
      query.setString(1, "%" + organisation.word());
      var audiences = new TreeMap<UUID, List<Audience>>();
      try (var row = query.executeQuery()) {
        while (row.next()) {
          audiences.put(
              row.getObject(1, UUID.class),
              List.of(audience(row.getArray(2)), audience(row.getArray(3))));
        }
      }
      return audiences;
    }
  }

  private static Audience audience(Array tokens) throws SQLException {
    return new Audience(new TreeSet<>(List.of((String[]) tokens.getArray())));
  }

  private static SortedSet<UUID> admitted(Map<UUID, List<Audience>> audiences, Reader reader) {
    return audiences.entrySet().stream()
        .filter(e -> e.getValue().stream().allMatch(audience -> audience.admits(reader)))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private SortedSet<UUID> listed(RandomOrganisation organisation, Reader reader) {
    var ids = organisation.records().stream().map(r -> r.id()).toList();
    return CurrentReader.runAs(
        reader,
        () -> {
          var seen = new TreeSet<UUID>();
          kinds.all().forEach(kind -> kind.headers(ids).forEach(h -> seen.add(h.id())));
          return seen;
        });
  }

  private List<SearchAnswer> answers(RandomOrganisation organisation, Reader reader) {
    return List.of(1, 2).stream()
        .map(page -> new SearchQuestion(organisation.word(), Map.of(), Order.RELEVANCE, page, 50))
        .map(question -> CurrentReader.runAs(reader, () -> search.search(question)))
        .toList();
  }

  private static SortedSet<UUID> found(List<SearchAnswer> answers) {
    var ids = new TreeSet<UUID>();
    answers.forEach(answer -> answer.hits().forEach(hit -> ids.add(hit.id())));
    assertEquals(ids.size(), answers.getFirst().total());
    return ids;
  }

  private static Map<String, Map<String, Long>> counted(List<SearchAnswer> answers) {
    var counted = new TreeMap<String, Map<String, Long>>();
    for (var facet : List.of("type", "country", "ministry")) {
      var values = new TreeMap<String, Long>();
      answers.getFirst().facets().get(facet).forEach(v -> values.put(v.value(), v.records()));
      counted.put(facet, values);
    }
    return counted;
  }
}
