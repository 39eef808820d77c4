package org.aidememoire.searchindex.opensearch;

import jakarta.json.JsonObject;
import java.util.UUID;
import org.aidememoire.searchindex.IndexVersion;
import org.jspecify.annotations.Nullable;

/**
 * An index in the cluster. Everybody speaks of it by an alias of its own: a write to an index that
 * is gone then fails, instead of making a new one without a layout. No other index ever has that
 * alias, so a process that used an index that was removed does not take a new and empty one for it.
 *
 * @param version what it was built with, null when it does not say so
 * @param current whether it was finished
 * @param alias what it is spoken of by
 */
record Generation(
    String index, long number, @Nullable IndexVersion version, boolean current, String alias) {

  static Generation of(String name, String index, JsonObject said) {
    JsonObject aliases = said.getJsonObject("aliases");
    JsonObject mappings = said.getJsonObject("mappings");
    JsonObject meta = mappings == null ? null : mappings.getJsonObject("_meta");
    return new Generation(
        index,
        Long.parseLong(index.substring(name.length() + 1)),
        meta == null
            ? null
            : new IndexVersion(
                meta.getString("schema", ""),
                meta.getString("shape", ""),
                meta.getInt("analysis", 0)),
        aliases != null && aliases.containsKey(name),
        aliases == null ? index : alias(index, aliases));
  }

  private static String alias(String index, JsonObject aliases) {
    return aliases.keySet().stream()
        .filter(alias -> alias.startsWith(index + "-"))
        .findFirst()
        .orElse(index);
  }

  /** An alias that no index had before. */
  static String newAlias(String index) {
    return index + "-" + UUID.randomUUID();
  }
}
