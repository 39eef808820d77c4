package org.aidememoire.lawupdate;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.aidememoire.realparts.SomeKind;

public final class SomeLawUpdates implements SomeKind {

  @Override
  public String name() {
    return "law-update";
  }

  @Override
  public String path() {
    return "law-updates";
  }

  @Override
  public JsonObject draft(String title, String host) {
    return Json.createObjectBuilder()
        .add("title", title)
        .add("host", host)
        .add("changes", "Something changed.")
        .build();
  }
}
