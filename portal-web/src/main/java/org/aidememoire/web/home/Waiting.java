package org.aidememoire.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.web.home.Overviews.Part;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.jspecify.annotations.Nullable;

/** All that waits for the reader, the longest waiting first. */
@Page(path = "/waiting", query = "after", own = 1)
@Access(Rule.POSTED)
@Named
@RequestScoped
public class Waiting {

  private static final int LINES = 20;

  @Inject Address address;

  @Inject Overviews overviews;

  private @Nullable Part part;

  public Part part() {
    if (part == null) {
      part = overviews.waiting(address.text("after").orElse(null), LINES);
    }
    return part;
  }
}
