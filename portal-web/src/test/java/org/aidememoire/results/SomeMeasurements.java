package org.aidememoire.results;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.aidememoire.realparts.SomeKind;

public final class SomeMeasurements implements SomeKind {

  @Override
  public String name() {
    return "measurement";
  }

  @Override
  public String path() {
    return "measurements";
  }

  @Override
  public JsonObject draft(String title, String host) {
    return Json.createObjectBuilder()
        .add("title", title)
        .add("starts", "2016-12-07")
        .add("ends", "2022-03-31")
        .add("value", 41)
        .add("source", "Project profile")
        .build();
  }

  @Override
  public String container() {
    return "indicator";
  }

  @Override
  public boolean begunByEditors() {
    return true;
  }

  @Override
  public String beginning() {
    return "/api/indicators/{indicators}/measurements";
  }
}
