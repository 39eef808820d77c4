package org.aidememoire.curriculum;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.aidememoire.realparts.SomeKind;

public final class SomeEditions implements SomeKind {

  @Override
  public String name() {
    return "edition";
  }

  @Override
  public String path() {
    return "editions";
  }

  @Override
  public JsonObject draft(String title, String host) {
    return Json.createObjectBuilder()
        .add("title", title)
        .add("host", host)
        .add("place", "Makati City")
        .add("starts", "2031-03-03")
        .add("ends", "2031-03-07")
        .build();
  }

  @Override
  public String container() {
    return "programme";
  }

  @Override
  public String beginning() {
    return "/api/programmes/{programmes}/editions";
  }

  @Override
  public boolean begunByEditors() {
    return true;
  }
}
