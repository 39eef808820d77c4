package org.aidememoire.realparts;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import org.aidememoire.sharing.SharingLevel;
import org.jspecify.annotations.Nullable;

/**
 * What the tests that look at all kinds of record need of one: a class in the test folder of the
 * kind, found by being there. {@code KindsIT} fails for a kind without.
 */
public interface SomeKind {

  /** As the kind says it. */
  String name();

  /** As the kind says it. */
  String path();

  /** What must be said in a record about that host country, and nothing of the rest. */
  JsonObject draft(String title, String host);

  /**
   * In each state the widest level that reads it, from the words of the rule, not from its code:
   * here of the life that most kinds share.
   */
  default Map<String, SharingLevel> widest() {
    return Map.of(
        "DRAFT", SharingLevel.POST,
        "REPORTED", SharingLevel.MINISTRY,
        "VERIFIED", SharingLevel.MINISTRY,
        "PUBLISHED", SharingLevel.PUBLIC,
        "SUPERSEDED", SharingLevel.PUBLIC,
        "WITHDRAWN", SharingLevel.MINISTRY);
  }

  /** The states in which no search finds it. */
  default Set<String> unfound() {
    return Set.of("WITHDRAWN");
  }

  /** The kind whose records it is a part of, null where it is part of none. */
  default @Nullable String container() {
    return null;
  }

  /** Whether only those who may change its container begin one. */
  default boolean begunByEditors() {
    return false;
  }

  /** Where one is begun on the API, with the path of its container's kind in braces. */
  default String beginning() {
    return "/api/" + path();
  }

  /** Who takes which step until its readers have it: {@code peer} by somebody of another post. */
  default List<String> release() {
    return List.of("publish");
  }

  /** Of all kinds; in the container, where the deployment names them. */
  static List<SomeKind> all() {
    return ServiceLoader.load(SomeKind.class).stream().map(ServiceLoader.Provider::get).toList();
  }
}
