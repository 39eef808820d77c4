package org.aidememoire.searchindex.opensearch;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the cluster found for one {@link Asked}. */
record Found(long total, boolean complete, List<Record> records, JsonObject counts) {

  /** Name of what is counted over all entries. */
  static final String ALL = "all";

  /** Name of what is counted over the entries that the reader may read. */
  static final String READABLE = "readable";

  static final Found NOTHING_IN_TIME = new Found(0, false, List.of(), JsonObject.EMPTY_JSON_OBJECT);

  /** A record with the best of its entries. */
  record Record(String group, float score, List<Map<String, List<String>>> entries) {}

  static Found of(JsonObject said) {
    JsonObject hits = said.getJsonObject("hits");
    List<Record> records = new ArrayList<>();
    for (JsonObject hit : hits.getJsonArray("hits").getValuesAs(JsonObject.class)) {
      String group = hit.getString("_id").substring(Writes.RECORD.length());
      float score = hit.isNull("_score") ? 0 : (float) hit.getJsonNumber("_score").doubleValue();
      records.add(new Record(group, score, entries(hit.getJsonObject("inner_hits"))));
    }
    JsonObject counts = said.getJsonObject("aggregations");
    return new Found(
        hits.getJsonObject("total").getInt("value"),
        !said.getBoolean("timed_out", false),
        records,
        counts == null
            ? JsonObject.EMPTY_JSON_OBJECT
            : counts.getJsonObject(ALL).getJsonObject(READABLE));
  }

  private static List<Map<String, List<String>>> entries(JsonObject inner) {
    JsonObject hits = inner.getJsonObject(Columns.ENTRIES).getJsonObject("hits");
    List<Map<String, List<String>>> entries = new ArrayList<>();
    for (JsonObject hit : hits.getJsonArray("hits").getValuesAs(JsonObject.class)) {
      JsonArray shown = hit.getJsonObject("fields").getJsonArray(Columns.of(Columns.SHOWN));
      Map<String, List<String>> values = new HashMap<>();
      Json.object(shown.getString(0))
          .forEach(
              (name, all) ->
                  values.put(
                      name,
                      all.asJsonArray().getValuesAs(JsonString.class).stream()
                          .map(JsonString::getString)
                          .toList()));
      entries.add(values);
    }
    return entries;
  }

  /** The values of a counted field, with what stands at each. */
  List<JsonObject> buckets(String name) {
    return counts.getJsonObject(name).getJsonArray("buckets").getValuesAs(JsonObject.class);
  }
}
