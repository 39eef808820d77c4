package org.aidememoire.searchindex.opensearch;

import jakarta.json.JsonObject;
import org.aidememoire.searchindex.IndexVersion;
import org.jspecify.annotations.Nullable;

/**
 * An index in the cluster. Everybody speaks of it by a name of its own: a write to an index that is
 * gone then fails, instead of making a new one without a layout.
 *
 * @param version what it was built with, null when it does not say so
 * @param current whether it was finished
 */
record Generation(String index, long number, @Nullable IndexVersion version, boolean current) {

  static Generation of(Generations all, String index, JsonObject said) {
    JsonObject aliases = said.getJsonObject("aliases");
    JsonObject mappings = said.getJsonObject("mappings");
    JsonObject meta = mappings == null ? null : mappings.getJsonObject("_meta");
    return new Generation(
        index,
        Long.parseLong(index.substring(all.name().length() + 1)),
        meta == null
            ? null
            : new IndexVersion(
                meta.getString("schema", ""),
                meta.getString("shape", ""),
                meta.getInt("analysis", 0)),
        aliases != null && aliases.containsKey(all.name()));
  }

  /** What it is spoken of by. */
  String alias() {
    return alias(index);
  }

  static String alias(String index) {
    return index + "-entries";
  }
}
