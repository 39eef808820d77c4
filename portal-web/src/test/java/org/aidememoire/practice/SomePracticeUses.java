package org.aidememoire.practice;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.aidememoire.realparts.SomeKind;

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
}
