package org.aidememoire.lawupdate;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Set;
import org.aidememoire.realparts.SomeKind;
import org.aidememoire.sharing.SharingLevel;

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

  @Override
  public Map<String, SharingLevel> widest() {
    return Map.of(
        "DRAFT", SharingLevel.POST,
        "REPORTED", SharingLevel.MINISTRY,
        "VERIFIED", SharingLevel.MINISTRY,
        "PUBLISHED", SharingLevel.PUBLIC,
        "SUPERSEDED", SharingLevel.PUBLIC,
        "WITHDRAWN", SharingLevel.MINISTRY);
  }

  @Override
  public Set<String> unfound() {
    return Set.of("WITHDRAWN");
  }
}
