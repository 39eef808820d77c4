package org.aidememoire.recommendation;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.aidememoire.realparts.SomeKind;

public final class SomeRecommendations implements SomeKind {

  @Override
  public String name() {
    return "recommendation";
  }

  @Override
  public String path() {
    return "recommendations";
  }

  @Override
  public JsonObject draft(String title, String host) {
    return Json.createObjectBuilder()
        .add("title", title)
        .add("text", "Attachés should be well trained.")
        .build();
  }
}
