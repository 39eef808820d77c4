package org.aidememoire.legalevent;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.aidememoire.realparts.SomeKind;

public final class SomeLegalEvents implements SomeKind {

  @Override
  public String name() {
    return "legal-event";
  }

  @Override
  public String path() {
    return "legal-events";
  }

  @Override
  public JsonObject draft(String title, String host) {
    return Json.createObjectBuilder()
        .add("title", title)
        .add("host", host)
        .add("act", "AMENDS")
        .add("effectiveOn", "2024-01-01")
        .build();
  }

  @Override
  public String container() {
    return "instrument";
  }

  @Override
  public String beginning() {
    return "/api/instruments/{instruments}/legal-events";
  }
}
