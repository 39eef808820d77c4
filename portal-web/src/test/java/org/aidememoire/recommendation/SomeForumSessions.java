package org.aidememoire.recommendation;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.aidememoire.realparts.SomeKind;

public final class SomeForumSessions implements SomeKind {

  @Override
  public String name() {
    return "forum-session";
  }

  @Override
  public String path() {
    return "forum-sessions";
  }

  @Override
  public JsonObject draft(String title, String host) {
    return Json.createObjectBuilder()
        .add("title", title)
        .add("host", host)
        .add("starts", "2014-11-20")
        .build();
  }

  @Override
  public String container() {
    return "forum";
  }

  @Override
  public String beginning() {
    return "/api/forums/{forums}/sessions";
  }

  @Override
  public boolean begunByEditors() {
    return true;
  }
}
