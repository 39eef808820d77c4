package org.aidememoire.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.sharing.Readership;
import org.jspecify.annotations.Nullable;

/** Who releases what is kept somewhere beyond the ministry. */
@RequestScoped
public class Releaser {

  @Inject CurrentReader reader;

  @Inject Readership readership;

  /**
   * As texts choose: 0 the head of the post, 1 the head of the office, 2 this reader, 3 nobody
   * today.
   *
   * @param post null for the head office
   */
  public int of(String ministry, @Nullable String post) {
    if (reader.get().heads(ministry, post)) {
      return 2;
    }
    return !readership.headed(ministry, post) ? 3 : post == null ? 1 : 0;
  }
}
