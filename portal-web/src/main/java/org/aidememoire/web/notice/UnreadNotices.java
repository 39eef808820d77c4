package org.aidememoire.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aidememoire.notice.Notices;

/** The count beside the reader's name: one query a page, for whoever is signed in. */
@Named
@RequestScoped
public class UnreadNotices {

  @Inject Notices notices;

  private int count = -1;

  public int count() {
    if (count < 0) {
      count = notices.unread();
    }
    return count;
  }

  /** "7", or "99+". */
  public String shown() {
    return count() < Notices.MOST_COUNTED ? "" + count() : Notices.MOST_COUNTED - 1 + "+";
  }
}
