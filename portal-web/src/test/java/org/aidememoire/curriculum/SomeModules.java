package org.aidememoire.curriculum;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidememoire.realparts.SomeKind;
import org.aidememoire.sharing.SharingLevel;

public final class SomeModules implements SomeKind {

  @Override
  public String name() {
    return "module";
  }

  @Override
  public String path() {
    return "modules";
  }

  @Override
  public JsonObject draft(String title, String host) {
    return Json.createObjectBuilder()
        .add("title", title)
        .add("stage", "IN_POST")
        .add("mode", "CLASSROOM")
        .add("objectives", "To find the interest behind a position.")
        .add("minutes", 90)
        .add("agenda", "Introduction, exercise, debrief.")
        .build();
  }

  @Override
  public Map<String, SharingLevel> widest() {
    return Map.of(
        "DRAFT", SharingLevel.POST,
        "REVIEW", SharingLevel.MINISTRY,
        "PUBLISHED", SharingLevel.PUBLIC,
        "RETIRED", SharingLevel.MINISTRY);
  }

  @Override
  public Set<String> unfound() {
    return Set.of("RETIRED");
  }

  @Override
  public List<String> release() {
    return List.of("submit", "publish");
  }
}
