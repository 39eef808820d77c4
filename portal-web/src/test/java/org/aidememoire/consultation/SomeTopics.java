package org.aidememoire.consultation;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidememoire.realparts.SomeKind;
import org.aidememoire.sharing.SharingLevel;

public final class SomeTopics implements SomeKind {

  @Override
  public String name() {
    return "topic";
  }

  @Override
  public String path() {
    return "topics";
  }

  @Override
  public JsonObject draft(String title, String host) {
    return Json.createObjectBuilder()
        .add("title", title)
        .add("host", host)
        .add("why", "Rent is deducted.")
        .build();
  }

  @Override
  public Map<String, SharingLevel> widest() {
    return Map.of(
        "DRAFT", SharingLevel.POST,
        "PROPOSED", SharingLevel.PUBLIC,
        "WITHDRAWN", SharingLevel.MINISTRY);
  }

  @Override
  public Set<String> unfound() {
    return Set.of("WITHDRAWN");
  }

  @Override
  public String container() {
    return "consultation-series";
  }

  @Override
  public String beginning() {
    return "/api/consultations/{consultations}/topics";
  }

  @Override
  public List<String> release() {
    return List.of("propose");
  }
}
