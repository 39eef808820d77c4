package org.aidememoire.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aidememoire.searchindex.Field;
import org.aidememoire.searchindex.IndexOutdated;
import org.aidememoire.searchindex.IndexUnavailable;
import org.aidememoire.searchindex.Query;
import org.aidememoire.searchindex.ReaderTokens;
import org.aidememoire.searchindex.Schema;
import org.aidememoire.searchindex.SearchIndex;
import org.aidememoire.searchindex.SearchRequest;
import org.aidememoire.searchindex.opensearch.ClusterAddress;
import org.aidememoire.searchindex.opensearch.OpenSearchEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * A cluster with OpenSearch's own security plugin, in which the portal's user has the role of
 * {@code opensearch-role.json}: all that the portal does there, it may; with one right less it may
 * not.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClusterRightsSmoke {

  private static final Pattern RIGHT = Pattern.compile("\"(indices|cluster):[^\"]+\"");
  private static final ReaderTokens EVERYBODY = ReaderTokens.of("public");

  private record Law(String id, String title, String text) {}

  private static final Schema<Law> EARLIER = schema().build();
  private static final Schema<Law> LATER =
      schema().field(Field.keyword("language", law -> "en")).build();

  @TempDir static Path folder;

  private SecuredNode node;
  private String role;

  private static Schema.Fields<Law> schema() {
    return Schema.<Law>named("portal")
        .version(1, "as first built")
        .group(Law::id)
        .audience(law -> List.of("public"))
        .field(Field.title("title", Law::title))
        .field(Field.text("body", Law::text));
  }

  @BeforeAll
  void start() throws Exception {
    role = Files.readString(Path.of("opensearch-role.json"));
    node = new SecuredNode(folder.resolve("node"));
    node.start(role);
  }

  @Test
  void theRoleIsEnoughAndHasNothingThatIsNotNeeded() throws Exception {
    node.allow(role);
    everything();
    var unneeded = new ArrayList<String>();
    for (String right : RIGHT.matcher(role).results().map(found -> found.group()).toList()) {
      node.allow(role.replace(right, "\"indices:monitor/stats\""));
      try {
        everything();
        unneeded.add(right);
      } catch (IndexUnavailable refused) {
        assertTrue(refused.getMessage().contains("does not allow"), refused::getMessage);
      }
    }
    assertEquals(List.of(), unneeded);
  }

  @Test
  void otherIndexesAreClosedToIt() throws Exception {
    node.allow(role);
    var elsewhere = new OpenSearchEngine(address(), "somebody-elses");
    var refused = assertThrows(IndexUnavailable.class, () -> elsewhere.open(EARLIER));
    assertTrue(refused.getMessage().contains("does not allow the user aide"), refused::getMessage);
  }

  private ClusterAddress address() {
    return ClusterAddress.of(node.url()).login(SecuredNode.USER, SecuredNode.PASSWORD);
  }

  /** The life of an index: made, written, asked, and followed by one of another schema. */
  private void everything() throws Exception {
    for (String index :
        node.administer("GET", "/_cat/indices/aide-memoire-*?h=index", "").split("\\s+")) {
      if (!index.isEmpty()) {
        node.administer("DELETE", "/" + index, "");
      }
    }
    var engine = new OpenSearchEngine(address(), "aide-memoire");
    SearchIndex<Law> first = engine.open(EARLIER);
    fill(first);
    assertEquals(Optional.of("7/1"), engine.open(EARLIER).position());
    ask(first);
    assertThrows(IndexOutdated.class, () -> engine.open(LATER));
    SearchIndex<Law> next = engine.rebuild(LATER);
    fill(next);
    next.makeCurrent();
    ask(engine.open(LATER));
    assertEquals(
        "aide-memoire-portal-2",
        node.administer("GET", "/_cat/indices/aide-memoire-*?h=index", "").strip());
  }

  private static void fill(SearchIndex<Law> index) {
    for (String id : List.of("a", "b", "c")) {
      index.replace(id, List.of(new Law(id, "Wages of seafarers", "Payment of wages at sea")), 5);
    }
    index.replace("c", List.of(), 6);
    index.refresh();
    index.commit("7/1");
  }

  private static void ask(SearchIndex<Law> index) throws Exception {
    var found = index.search(EVERYBODY, SearchRequest.of(new Query.Words("wages")));
    assertEquals(2, found.total());
    assertFalse(index.suggest(EVERYBODY, "wag", 5).isEmpty());
    assertTrue(index.didYouMean(EVERYBODY, "seafarrers").isPresent());
    index.related(EVERYBODY, "a", 5);
  }

  @AfterAll
  void stop() throws Exception {
    if (node != null) {
      node.close();
    }
  }
}
