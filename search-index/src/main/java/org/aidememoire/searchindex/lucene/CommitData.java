package org.aidememoire.searchindex.lucene;

import java.util.Map;
import java.util.Optional;
import org.aidememoire.searchindex.IndexVersion;

/** What a Lucene commit remembers beside the entries. */
record CommitData(IndexVersion version, Optional<String> position) {

  Map<String, String> asMap() {
    var map = new java.util.TreeMap<String, String>();
    map.put("schema", version.schema());
    map.put("shape", version.shape());
    map.put("analysis", Integer.toString(version.analysis()));
    position.ifPresent(value -> map.put("position", value));
    return map;
  }

  static CommitData of(Map<String, String> map) {
    return new CommitData(
        new IndexVersion(
            map.getOrDefault("schema", ""),
            map.getOrDefault("shape", ""),
            Integer.parseInt(map.getOrDefault("analysis", "0"))),
        Optional.ofNullable(map.get("position")));
  }
}
