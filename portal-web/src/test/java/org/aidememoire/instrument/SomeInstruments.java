package org.aidememoire.instrument;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.aidememoire.realparts.SomeKind;

public final class SomeInstruments implements SomeKind {

  @Override
  public String name() {
    return "instrument";
  }

  @Override
  public String path() {
    return "instruments";
  }

  /** Taking effect soon. */
  @Override
  public JsonObject draft(String title, String host) {
    return Json.createObjectBuilder()
        .add("title", title)
        .add("form", "LAW")
        .add("jurisdiction", "HOST_COUNTRY")
        .add("force", "MADE")
        .add("inForceOn", LocalDate.now(ZoneOffset.UTC).plusDays(2).toString())
        .add("host", host)
        .build();
  }
}
