package org.aidememoire.curriculum;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.aidememoire.realparts.SomeKind;

public final class SomeMaterials implements SomeKind {

  @Override
  public String name() {
    return "material";
  }

  @Override
  public String path() {
    return "materials";
  }

  @Override
  public JsonObject draft(String title, String host) {
    return Json.createObjectBuilder()
        .add("title", title)
        .add("use", "TRAINER_NOTES")
        .add("text", "Stop after twenty minutes.")
        .build();
  }

  @Override
  public String container() {
    return "module";
  }

  @Override
  public String beginning() {
    return "/api/modules/{modules}/materials";
  }

  @Override
  public boolean begunByEditors() {
    return true;
  }
}
