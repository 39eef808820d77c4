package org.aidememoire.consultation;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidememoire.realparts.SomeKind;
import org.aidememoire.sharing.SharingLevel;

public final class SomeConsultationSeries implements SomeKind {

  @Override
  public String name() {
    return "consultation-series";
  }

  @Override
  public String path() {
    return "consultations";
  }

  /** A delegation has the title's name, so that the attendance of a session shows what it is of. */
  @Override
  public JsonObject draft(String title, String host) {
    return Json.createObjectBuilder()
        .add("title", title)
        .add("host", host)
        .add("purpose", "We meet.")
        .add("zone", "Asia/Bangkok")
        .add("employers", title)
        .build();
  }

  @Override
  public Map<String, SharingLevel> widest() {
    return Map.of(
        "DRAFT", SharingLevel.POST, "RUNNING", SharingLevel.PUBLIC, "ENDED", SharingLevel.PUBLIC);
  }

  @Override
  public Set<String> unfound() {
    return Set.of();
  }

  @Override
  public List<String> release() {
    return List.of("open");
  }
}
