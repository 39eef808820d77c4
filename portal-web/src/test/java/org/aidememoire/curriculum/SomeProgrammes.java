package org.aidememoire.curriculum;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.aidememoire.realparts.SomeKind;

public final class SomeProgrammes implements SomeKind {

  @Override
  public String name() {
    return "programme";
  }

  @Override
  public String path() {
    return "programmes";
  }

  @Override
  public JsonObject draft(String title, String host) {
    return Json.createObjectBuilder()
        .add("title", title)
        .add("aim", "Attachés learn to negotiate.")
        .build();
  }
}
