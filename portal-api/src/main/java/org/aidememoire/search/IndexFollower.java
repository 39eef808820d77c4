package org.aidememoire.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.aidememoire.changelog.ChangeFollower;
import org.aidememoire.changelog.Position;

/** The index of this node as a follower of the change log: its position is kept in the index. */
@ApplicationScoped
class IndexFollower implements ChangeFollower {

  @Inject Indexer indexer;

  @Override
  public String name() {
    return "search";
  }

  @Override
  public Position reached() {
    return indexer.reached();
  }

  @Override
  public Map<UUID, String> parked() {
    return indexer.unsearched().failed();
  }

  @Override
  public void resume() {
    indexer.tryAgain();
  }
}
