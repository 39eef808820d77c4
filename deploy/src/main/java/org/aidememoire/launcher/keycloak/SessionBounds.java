package org.aidememoire.launcher.keycloak;

import java.time.Duration;
import java.util.Map;
import org.aidememoire.launcher.server.StartFailure;

/**
 * How long somebody stays signed in. Keycloak and the portal have the same settings: the portal
 * ends its own sessions, and Keycloak, which would let people in again without a word, ends its as
 * well.
 *
 * @param idle after so long without a request
 * @param most after so long whatever happens
 */
public record SessionBounds(Duration idle, Duration most) {

  static final SessionBounds USUAL =
      new SessionBounds(Duration.ofMinutes(30), Duration.ofHours(12));

  /** The portal forgets after two days which sessions the broker has ended. */
  private static final Duration LONGEST = Duration.ofDays(1);

  public static SessionBounds from(Map<String, String> environment) {
    return new SessionBounds(
        minutes(environment, "AIDE_SESSION_IDLE", USUAL.idle),
        minutes(environment, "AIDE_SESSION_MOST", USUAL.most));
  }

  private static Duration minutes(
      Map<String, String> environment, String name, Duration byDefault) {
    String value = environment.getOrDefault(name, String.valueOf(byDefault.toMinutes()));
    try {
      long minutes = Long.parseLong(value);
      if (minutes >= 1 && minutes <= LONGEST.toMinutes()) {
        return Duration.ofMinutes(minutes);
      }
    } catch (NumberFormatException e) {
      // Said below, as for a number out of range.
    }
    throw new StartFailure(
        name + "=" + value + " is no time: use a number of minutes up to " + LONGEST.toMinutes());
  }

  /** The portal's settings, by the names of its configuration. */
  public Map<String, String> settings() {
    return Map.of("portal.session.idle", idle.toString(), "portal.session.most", most.toString());
  }
}
