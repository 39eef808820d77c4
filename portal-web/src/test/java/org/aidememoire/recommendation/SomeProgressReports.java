package org.aidememoire.recommendation;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.aidememoire.realparts.SomeKind;
import org.aidememoire.sharing.SharingLevel;

public final class SomeProgressReports implements SomeKind {

  @Override
  public String name() {
    return "progress-report";
  }

  @Override
  public String path() {
    return "progress-reports";
  }

  @Override
  public JsonObject draft(String title, String host) {
    return Json.createObjectBuilder()
        .add("title", title)
        .add("progress", "IN_PROGRESS")
        .add("asOf", "2026-06-30")
        .add("done", "One course was held.")
        .build();
  }

  @Override
  public String container() {
    return "recommendation";
  }

  @Override
  public String beginning() {
    return "/api/recommendations/{recommendations}/progress-reports";
  }

  @Override
  public Map<String, SharingLevel> widest() {
    return Map.of(
        "DRAFT", SharingLevel.POST,
        "OFFERED", SharingLevel.MINISTRY,
        "ACCEPTED", SharingLevel.PUBLIC,
        "WITHDRAWN", SharingLevel.MINISTRY);
  }

  @Override
  public List<String> release() {
    return List.of("offer");
  }
}
