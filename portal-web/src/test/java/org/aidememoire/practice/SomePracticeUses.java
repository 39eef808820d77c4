package org.aidememoire.practice;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Set;
import org.aidememoire.realparts.SomeKind;
import org.aidememoire.sharing.SharingLevel;

public final class SomePracticeUses implements SomeKind {

  @Override
  public String name() {
    return "practice-use";
  }

  @Override
  public String path() {
    return "practice-uses";
  }

  @Override
  public JsonObject draft(String title, String host) {
    return Json.createObjectBuilder()
        .add("title", title)
        .add("host", host)
        .add("outcome", "ADOPTED")
        .add("note", "It works here, too.")
        .build();
  }

  @Override
  public String container() {
    return "practice";
  }

  @Override
  public String beginning() {
    return "/api/practices/{practices}/uses";
  }

  @Override
  public Map<String, SharingLevel> widest() {
    return Map.of(
        "DRAFT", SharingLevel.POST,
        "REPORTED", SharingLevel.MINISTRY,
        "VERIFIED", SharingLevel.MINISTRY,
        "PUBLISHED", SharingLevel.PUBLIC,
        "SUPERSEDED", SharingLevel.PUBLIC,
        "WITHDRAWN", SharingLevel.MINISTRY);
  }

  @Override
  public Set<String> unfound() {
    return Set.of("WITHDRAWN");
  }
}
