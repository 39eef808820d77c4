package org.aidememoire.consultation;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidememoire.realparts.SomeKind;
import org.aidememoire.sharing.SharingLevel;

public final class SomeSessions implements SomeKind {

  @Override
  public String name() {
    return "session";
  }

  @Override
  public String path() {
    return "sessions";
  }

  @Override
  public JsonObject draft(String title, String host) {
    return Json.createObjectBuilder()
        .add("title", title)
        .add("host", host)
        .add("startsOn", "2027-05-20")
        .add("startsAt", "09:30")
        .add("endsAt", "16:30")
        .add("venue", "Ministry of Labour")
        .build();
  }

  /** In every state by the readers of its series, as far as it is shared with them. */
  @Override
  public Map<String, SharingLevel> widest() {
    return Arrays.stream(SessionState.values())
        .collect(Collectors.toMap(SessionState::name, state -> SharingLevel.PUBLIC));
  }

  @Override
  public Set<String> unfound() {
    return Set.of();
  }

  @Override
  public String container() {
    return "consultation-series";
  }

  @Override
  public boolean begunByEditors() {
    return true;
  }

  @Override
  public String beginning() {
    return "/api/consultations/{consultations}/sessions";
  }

  @Override
  public List<String> release() {
    return List.of("schedule");
  }
}
