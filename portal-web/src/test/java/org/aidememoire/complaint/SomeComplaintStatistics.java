package org.aidememoire.complaint;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.aidememoire.realparts.SomeKind;
import org.aidememoire.sharing.SharingLevel;

public final class SomeComplaintStatistics implements SomeKind {

  @Override
  public String name() {
    return "complaint-statistics";
  }

  @Override
  public String path() {
    return "complaint-statistics";
  }

  @Override
  public JsonObject draft(String title, String host) {
    return Json.createObjectBuilder()
        .add("title", title)
        .add("host", host)
        .add("period", "2026-Q1")
        .add("counts", "type,sex,outcome,cases,median days\nUNDERPAYMENT,WOMEN,SETTLED,12,30")
        .build();
  }

  @Override
  public Map<String, SharingLevel> widest() {
    return Map.of(
        "DRAFT", SharingLevel.POST,
        "REPORTED", SharingLevel.MINISTRY,
        "RELEASED", SharingLevel.MINISTRY,
        "WITHDRAWN", SharingLevel.MINISTRY);
  }

  @Override
  public List<String> release() {
    return List.of("release");
  }
}
