package org.aidememoire.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names that every page shows. They seldom change, and anybody may read them, so a node reads
 * them again after {@link #FRESH} and not for each page.
 */
@ApplicationScoped
public class DirectoryNames {

  static final Duration FRESH = Duration.ofSeconds(10);

  @Inject Directory directory;

  @Inject Clock clock;

  private volatile @Nullable Lists lists;

  private record Lists(
      Instant read,
      List<CountryView> countries,
      List<MinistryView> ministries,
      Map<String, String> posts) {

    boolean freshAt(Instant now) {
      return !now.isBefore(read) && now.isBefore(read.plus(FRESH));
    }
  }

  /** Countries and territories, by name. */
  public List<CountryView> countries() {
    return lists().countries;
  }

  /** Ministries and partner organisations, by name. */
  public List<MinistryView> ministries() {
    return lists().ministries;
  }

  /** The names of all posts by their keys. */
  public Map<String, String> posts() {
    return lists().posts;
  }

  private Lists lists() {
    var known = lists;
    var now = clock.instant();
    if (known == null || !known.freshAt(now)) {
      known = new Lists(now, directory.countries(), directory.ministries(), directory.postNames());
      lists = known;
    }
    return known;
  }
}
