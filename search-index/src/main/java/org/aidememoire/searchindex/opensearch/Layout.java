package org.aidememoire.searchindex.opensearch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aidememoire.searchindex.Field;
import org.aidememoire.searchindex.IndexVersion;
import org.aidememoire.searchindex.Schema;
import org.aidememoire.searchindex.analysis.Subfield;
import org.aidememoire.searchindex.plan.Completions;
import org.aidememoire.searchindex.plan.Names;

/**
 * How an index is laid out in the cluster. It has as many shards as the cluster gives an index, and
 * a copy of each where there is a second node; a write counts when all copies have it. Only the
 * portal says when what was written is shown. The documents as sent are not kept, for the database
 * has them.
 */
final class Layout {

  /** Cuts units; for queries too. */
  static final String PLAIN = "plain";

  private static final String STACKED = "stacked";

  private static final Map<String, ?> KEPT =
      Map.of("type", "keyword", "index", false, "doc_values", false, "store", true);
  private static final Map<String, ?> KEYWORD = Map.of("type", "keyword");
  private static final Map<String, ?> NUMBER = Map.of("type", "long");

  /** Where a position is kept. */
  static final String POSITION = "position";

  /** Under a whole number, the same as a keyword. */
  static final String AS_VALUE = "value";

  static final int MOST_ENTRIES = 100_000;

  private Layout() {}

  static Map<String, ?> of(Schema<?> schema) {
    Map<String, Object> entries = new HashMap<>();
    entries.put(Columns.inside(Columns.SHOWN), KEPT);
    entries.put(Columns.inside(Names.AUDIENCE), KEYWORD);
    entries.put(Columns.inside(Names.GROUP), KEYWORD);
    entries.put(Columns.inside(Names.TITLE_ORDER), KEYWORD);
    schema.fields().forEach(field -> columns(field, entries));
    Map<String, ?> nested = Map.of("type", "nested", "dynamic", "strict", "properties", entries);
    return Map.of(
        "settings",
        Map.of("index", SETTINGS),
        "mappings",
        Map.of(
            "dynamic",
            "strict",
            "_source",
            Map.of("enabled", false),
            "_meta",
            meta(IndexVersion.of(schema)),
            "properties",
            Map.of(POSITION, KEPT, Columns.ENTRIES, nested)));
  }

  static Map<String, ?> meta(IndexVersion version) {
    return Map.of(
        "schema", version.schema(), "shape", version.shape(), "analysis", version.analysis());
  }

  private static final Map<String, ?> SETTINGS =
      Map.of(
          "refresh_interval",
          "-1",
          "auto_expand_replicas",
          "0-1",
          "write",
          Map.of("wait_for_active_shards", "all"),
          "unassigned",
          Map.of("node_left", Map.of("delayed_timeout", "0s")),
          "mapping",
          Map.of("nested_objects", Map.of("limit", MOST_ENTRIES)),
          "analysis",
          Map.of(
              "tokenizer",
              Map.of(
                  "lines",
                  Map.of(
                      "type",
                      "char_group",
                      "tokenize_on_chars",
                      List.of(Units.NEXT),
                      "max_token_length",
                      100_000)),
              "filter",
              Map.of(
                  "fillers",
                  Map.of("type", "stop", "stopwords", List.of(Units.FILLER)),
                  "beside",
                  Map.of(
                      "type",
                      "pattern_capture",
                      "preserve_original",
                      false,
                      "patterns",
                      List.of("([^" + Units.BESIDE + "]+)"))),
              "analyzer",
              Map.of(
                  PLAIN,
                  Map.of("type", "custom", "tokenizer", "lines", "filter", List.of("fillers")),
                  STACKED,
                  Map.of(
                      "type",
                      "custom",
                      "tokenizer",
                      "lines",
                      "filter",
                      List.of("fillers", "beside")))));

  private static void columns(Field<?> field, Map<String, Object> columns) {
    String name = field.name();
    switch (field) {
      case Field.Text<?> text -> {
        for (Subfield subfield : Subfield.values()) {
          columns.put(Columns.inside(Names.of(name, subfield)), text(subfield));
        }
        if (text.title()) {
          columns.put(Columns.inside(Completions.field(name)), KEYWORD);
        }
      }
      case Field.Identifier<?> identifier -> {
        columns.put(name, KEYWORD);
        columns.put(Columns.inside(Names.of(name, Subfield.EXACT)), text(Subfield.EXACT));
      }
      case Field.Keyword<?> keyword -> columns.put(name, KEYWORD);
      case Field.Whole<?> whole ->
          columns.put(name, Map.of("type", "long", "fields", Map.of(AS_VALUE, KEYWORD)));
      case Field.Day<?> day -> columns.put(name, NUMBER);
      case Field.Period<?> period -> {
        columns.put(Columns.inside(Names.first(name)), NUMBER);
        columns.put(Columns.inside(Names.last(name)), NUMBER);
      }
      case Field.Stored<?> stored -> {}
    }
  }

  /** Places are kept only where rows are looked for; only some subfields put terms side by side. */
  private static Map<String, ?> text(Subfield subfield) {
    Map<String, Object> text = new HashMap<>();
    text.put("type", "text");
    text.put("analyzer", stacked(subfield) ? STACKED : PLAIN);
    if (subfield.ordered()) {
      text.put("position_increment_gap", 1000);
    } else {
      text.put("index_options", "freqs");
    }
    return text;
  }

  private static boolean stacked(Subfield subfield) {
    return switch (subfield) {
      case EXACT, FOLDED, STEMS -> true;
      case PAIRS, THAI, TRIGRAMS, SYLLABLES -> false;
    };
  }
}
