package org.aidememoire.changelog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Role;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.NotFound;

/** All that follow the change log, for administrators: how far each is, and what it has parked. */
@ApplicationScoped
public class Followers {

  @Inject @Any Instance<ChangeFollower> followers;

  @Inject ChangeLog changes;

  @Inject CurrentReader reader;

  /**
   * One of them.
   *
   * @param upToDate whether it has followed every change of this moment
   * @param parked the kinds of the records that wait to be tried again, whoever may read them
   */
  public record Following(String name, boolean upToDate, Map<UUID, String> parked) {}

  /** By name. */
  public List<Following> all() {
    administrator();
    return followers.stream()
        .sorted(Comparator.comparing(ChangeFollower::name))
        .map(
            follower ->
                new Following(
                    follower.name(),
                    changes.after(follower.reached(), 1).isEmpty(),
                    follower.parked()))
        .toList();
  }

  /** Tries now what that one has parked. */
  public void resume(String name) {
    administrator();
    followers.stream()
        .filter(follower -> follower.name().equals(name))
        .findFirst()
        .orElseThrow(NotFound::new)
        .resume();
  }

  private void administrator() {
    if (!reader.get().has(Role.ADMINISTRATOR)) {
      throw new Denied("denied.administrator");
    }
  }
}
