package org.aidememoire.recommendation;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.aidememoire.realparts.SomeKind;

public final class SomeForums implements SomeKind {

  @Override
  public String name() {
    return "forum";
  }

  @Override
  public String path() {
    return "forums";
  }

  @Override
  public JsonObject draft(String title, String host) {
    return Json.createObjectBuilder()
        .add("title", title)
        .add("purpose", "States meet once a year.")
        .build();
  }
}
