package org.aidememoire.changelog;

import java.util.Map;
import java.util.UUID;

/**
 * Keeps something in step with the change log: a bean of its feature, found by being there and
 * shown to administrators. One whose work is done once in the cluster is a {@link ClusterFollower};
 * another keeps its position with what it builds on each node, as the search index does.
 */
public interface ChangeFollower {

  /** Unlike that of any other follower, and the same for ever; the prefix of its texts. */
  String name();

  /** Up to where it has followed. */
  Position reached();

  /**
   * The records, with their kinds, whose changes it could not follow with the others. They are
   * tried again by themselves, ever more seldom.
   */
  Map<UUID, String> parked();

  /** Tries now what would be tried again later. */
  void resume();
}
