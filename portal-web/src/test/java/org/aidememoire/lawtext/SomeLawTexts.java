package org.aidememoire.lawtext;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidememoire.realparts.SomeKind;
import org.aidememoire.sharing.SharingLevel;

public final class SomeLawTexts implements SomeKind {

  @Override
  public String name() {
    return "law-text";
  }

  @Override
  public String path() {
    return "law-texts";
  }

  @Override
  public JsonObject draft(String title, String host) {
    return Json.createObjectBuilder()
        .add("title", title)
        .add("validFrom", "2024-01-01")
        .add("notation", "Article 1\nWages are paid by the " + title + ".\n")
        .build();
  }

  @Override
  public Map<String, SharingLevel> widest() {
    return Map.of(
        "DRAFT", SharingLevel.MINISTRY,
        "CHECKED", SharingLevel.MINISTRY,
        "PUBLISHED", SharingLevel.PUBLIC,
        "WITHDRAWN", SharingLevel.MINISTRY);
  }

  @Override
  public Set<String> unfound() {
    return Set.of("WITHDRAWN");
  }

  @Override
  public String container() {
    return "instrument";
  }

  @Override
  public String beginning() {
    return "/api/instruments/{instruments}/law-texts";
  }

  @Override
  public List<String> release() {
    return List.of("peer check", "publish");
  }
}
