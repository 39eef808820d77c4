package org.aidememoire.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.aidememoire.changelog.Followers;
import org.aidememoire.changelog.Followers.Following;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.record.Kinds;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.page.Redirect;

/**
 * What follows the change log, and the records at which it failed: those that the administrator may
 * read, and of the others nothing but their number.
 */
@Page(path = "/administration/followers")
@Access(Rule.ADMINISTRATOR)
@Named
@RequestScoped
public class FollowersPage {

  @Inject Followers followers;

  @Inject Kinds kinds;

  private List<Following> all = List.of();

  public List<Following> all() {
    if (all.isEmpty()) {
      all = followers.all();
    }
    return all;
  }

  /** The parked records that the administrator may read, by title. */
  public List<RecordHeader> readable(Following follower) {
    return kinds.headers(follower.parked()).values().stream()
        .sorted(Comparator.comparing(RecordHeader::title))
        .toList();
  }

  public void resume(String name) {
    followers.resume(name);
    Redirect.to("/administration/followers");
  }
}
