package org.aidememoire.results;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.aidememoire.realparts.SomeKind;
import org.aidememoire.sharing.SharingLevel;

public final class SomeReleases implements SomeKind {

  @Override
  public String name() {
    return "result-release";
  }

  @Override
  public String path() {
    return "result-releases";
  }

  @Override
  public JsonObject draft(String title, String host) {
    return Json.createObjectBuilder()
        .add("title", title)
        .add("note", "What readers should know.")
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
    return "/api/indicators/{indicators}/releases";
  }

  @Override
  public Map<String, SharingLevel> widest() {
    return Map.of(
        "DRAFT", SharingLevel.POST,
        "RELEASED", SharingLevel.PUBLIC,
        "WITHDRAWN", SharingLevel.MINISTRY);
  }

  @Override
  public List<String> release() {
    return List.of("release");
  }
}
