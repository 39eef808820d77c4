package org.aidememoire.practice;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidememoire.realparts.SomeKind;
import org.aidememoire.sharing.SharingLevel;

public final class SomePractices implements SomeKind {

  @Override
  public String name() {
    return "practice";
  }

  @Override
  public String path() {
    return "practices";
  }

  @Override
  public JsonObject draft(String title, String host) {
    return Json.createObjectBuilder()
        .add("title", title)
        .add("host", host)
        .add("problem", "Wages are not paid.")
        .add("method", "Ask for the payslips.")
        .add("results", "They are paid.")
        .add("tasks", Json.createArrayBuilder().add("conciliation"))
        .build();
  }

  @Override
  public Map<String, SharingLevel> widest() {
    return Map.of(
        "DRAFT", SharingLevel.POST,
        "SUBMITTED", SharingLevel.MINISTRY,
        "CHANGES_REQUESTED", SharingLevel.MINISTRY,
        "PUBLISHED", SharingLevel.PUBLIC,
        "REVIEW_DUE", SharingLevel.PUBLIC,
        "ARCHIVED", SharingLevel.MINISTRY);
  }

  @Override
  public Set<String> unfound() {
    return Set.of("ARCHIVED");
  }

  @Override
  public List<String> release() {
    return List.of("submit", "peer approve", "publish");
  }
}
