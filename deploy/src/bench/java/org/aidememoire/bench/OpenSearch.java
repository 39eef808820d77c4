package org.aidememoire.bench;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.aidememoire.bench.Sections.Section;
import org.aidememoire.launcher.SearchNode;

/**
 * OpenSearch over HTTP, as its manual advises: a field for each language with that language's
 * analyzer (ICU's where there is none), bulk requests without refreshing, offsets for the
 * highlighter.
 */
final class OpenSearch implements Contender, SavedSearches {

  private final Path folder;
  private final SearchNode node;
  private final Http http;
  private final List<String> fields = new ArrayList<>();

  OpenSearch(Path folder, Set<String> languages) throws Exception {
    this.folder = Files.createDirectories(folder);
    node =
        new SearchNode(
            folder,
            List.of("-Xmx1g"),
            List.of("org.opensearch.plugin.analysis.icu.AnalysisICUPlugin"));
    node.start();
    node.awaitAnswer();
    http = new Http(node.url());
    for (String language : languages) {
      fields.add("title_" + language + "^4");
      fields.add("body_" + language);
    }
    require(http.json("PUT", "/sections", mapping(languages).toString()));
  }

  private static Http.Answer require(Http.Answer answer) throws IOException {
    if (answer.status() >= 300) {
      throw new IOException(answer.status() + " " + answer.body());
    }
    return answer;
  }

  private static String analyzer(String language) {
    return switch (language) {
      case "en" -> "english";
      case "id", "ms" -> "indonesian";
      case "th" -> "thai";
      default -> "icu";
    };
  }

  private static JsonObject mapping(Set<String> languages) {
    var properties =
        Json.createObjectBuilder()
            .add("id", type("keyword"))
            .add("audience", type("keyword"))
            .add("language", type("keyword"))
            .add("year", type("keyword"))
            .add("typing", type("search_as_you_type"))
            .add("query", type("percolator"));
    for (String language : languages) {
      for (String field : List.of("title_", "body_")) {
        properties.add(
            field + language,
            type("text").add("analyzer", analyzer(language)).add("index_options", "offsets"));
      }
    }
    var icu =
        Json.createObjectBuilder()
            .add("type", "custom")
            .add("tokenizer", "icu_tokenizer")
            .add("filter", Json.createArrayBuilder().add("icu_folding"));
    return Json.createObjectBuilder()
        .add(
            "settings",
            Json.createObjectBuilder()
                .add("number_of_shards", 1)
                .add("number_of_replicas", 0)
                .add("refresh_interval", "-1")
                .add(
                    "analysis",
                    Json.createObjectBuilder()
                        .add("analyzer", Json.createObjectBuilder().add("icu", icu))))
        .add("mappings", Json.createObjectBuilder().add("properties", properties))
        .build();
  }

  private static JsonObjectBuilder type(String name) {
    return Json.createObjectBuilder().add("type", name);
  }

  @Override
  public String name() {
    return "OpenSearch over HTTP";
  }

  private static JsonObjectBuilder document(Section section) {
    return Json.createObjectBuilder()
        .add("audience", section.audience())
        .add("language", section.language())
        .add("year", section.year())
        .add("typing", section.title())
        .add("title_" + section.language(), section.title())
        .add("body_" + section.language(), section.text());
  }

  @Override
  public void index(List<Section> sections) throws Exception {
    var lines = new StringBuilder();
    for (Section section : sections) {
      var action = Json.createObjectBuilder().add("_id", section.id());
      lines.append(Json.createObjectBuilder().add("index", action).build()).append('\n');
      lines.append(document(section).build()).append('\n');
    }
    Http.Answer answer = require(http.json("POST", "/sections/_bulk", lines.toString()));
    if (answer.body().contains("\"errors\":true")) {
      throw new IOException(answer.body());
    }
  }

  @Override
  public void finish() throws Exception {
    require(http.json("POST", "/sections/_refresh", ""));
  }

  private JsonArrayBuilder fields() {
    return Json.createArrayBuilder(fields);
  }

  /** A word may stand in any of the fields; as many words as the others ask for must be there. */
  private JsonObjectBuilder words(String words) {
    var match =
        Json.createObjectBuilder()
            .add("query", words)
            .add("fields", fields())
            .add("minimum_should_match", "2<-40%");
    return Json.createObjectBuilder().add("multi_match", match);
  }

  private long search(JsonObjectBuilder query, boolean highlight) throws Exception {
    var request = limited(query, 10).add("track_total_hits", true);
    var facets = Json.createObjectBuilder();
    for (String facet : List.of("language", "year")) {
      facets.add(
          facet,
          Json.createObjectBuilder()
              .add("terms", Json.createObjectBuilder().add("field", facet).add("size", 100)));
    }
    request.add("aggs", facets);
    if (highlight) {
      var marked = Json.createObjectBuilder();
      for (String field : fields) {
        boolean title = field.startsWith("title");
        marked.add(
            title ? field.substring(0, field.indexOf('^')) : field,
            Json.createObjectBuilder().add("number_of_fragments", title ? 0 : 2));
      }
      request.add("highlight", Json.createObjectBuilder().add("fields", marked));
    }
    return http.json("POST", "/sections/_search", request.build().toString())
        .number("\"total\":{\"value\":");
  }

  /** What the reader may read of it. */
  private static JsonObjectBuilder limited(JsonObjectBuilder query, int size) {
    var audience = Json.createObjectBuilder().add("audience", Json.createArrayBuilder(READER));
    var both =
        Json.createObjectBuilder()
            .add("must", query)
            .add("filter", Json.createObjectBuilder().add("terms", audience));
    return Json.createObjectBuilder()
        .add("size", size)
        .add("_source", Json.createArrayBuilder().add("title_*").add("language").add("year"))
        .add("query", Json.createObjectBuilder().add("bool", both));
  }

  @Override
  public long query(String words) throws Exception {
    return search(words(words), false);
  }

  @Override
  public long highlight(String words) throws Exception {
    return search(words(words), true);
  }

  @Override
  public long phrase(String words) throws Exception {
    var match =
        Json.createObjectBuilder()
            .add("query", words)
            .add("fields", fields())
            .add("type", "phrase");
    return search(Json.createObjectBuilder().add("multi_match", match), false);
  }

  @Override
  public long suggest(String beginning) throws Exception {
    var match =
        Json.createObjectBuilder()
            .add("query", beginning)
            .add("type", "bool_prefix")
            .add(
                "fields",
                Json.createArrayBuilder().add("typing").add("typing._2gram").add("typing._3gram"));
    var query = Json.createObjectBuilder().add("multi_match", match);
    var request = limited(query, 8).add("track_total_hits", false).build().toString();
    return require(http.json("POST", "/sections/_search", request)).body().split("\"_id\"").length
        - 1;
  }

  @Override
  public void publish(Section section) throws Exception {
    require(
        http.json(
            "PUT",
            "/sections/_doc/" + section.id() + "?refresh=true",
            document(section).build().toString()));
  }

  @Override
  public void save(List<String> queries) throws Exception {
    for (int at = 0; at < queries.size(); at += 1000) {
      var lines = new StringBuilder();
      for (int i = at; i < Math.min(queries.size(), at + 1000); i++) {
        var action = Json.createObjectBuilder().add("_id", "saved-" + i);
        lines.append(Json.createObjectBuilder().add("index", action).build()).append('\n');
        var saved = Json.createObjectBuilder().add("query", words(queries.get(i)));
        lines.append(saved.build()).append('\n');
      }
      require(http.json("POST", "/sections/_bulk", lines.toString()));
    }
    finish();
  }

  @Override
  public long answeredBy(Section section) throws Exception {
    var percolate =
        Json.createObjectBuilder().add("field", "query").add("document", document(section));
    var request =
        Json.createObjectBuilder()
            .add("size", 100)
            .add("_source", false)
            .add("track_total_hits", true)
            .add("query", Json.createObjectBuilder().add("percolate", percolate));
    return http.json("POST", "/sections/_search", request.build().toString())
        .number("\"total\":{\"value\":");
  }

  @Override
  public long bytes() throws Exception {
    require(http.json("POST", "/sections/_flush", ""));
    return Disk.bytes(folder.resolve("node_1").resolve("data"));
  }

  @Override
  public long memory() throws IOException {
    return Memory.of(node.process());
  }

  @Override
  public void close() throws Exception {
    node.close();
  }
}
