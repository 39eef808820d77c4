package org.aidememoire.results;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.aidememoire.realparts.SomeKind;

public final class SomeIndicators implements SomeKind {

  @Override
  public String name() {
    return "indicator";
  }

  @Override
  public String path() {
    return "indicators";
  }

  @Override
  public JsonObject draft(String title, String host) {
    return Json.createObjectBuilder()
        .add("title", title)
        .add("definition", "Each figure of the profile.")
        .add("source", "BY_HAND")
        .add("unit", "INSTRUMENTS")
        .build();
  }
}
