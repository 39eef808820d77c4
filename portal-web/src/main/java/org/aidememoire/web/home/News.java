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

/** All that is new to the reader since the last visit, newest first. */
@Page(path = "/news", query = "after")
@Access(Rule.POSTED)
@Named
@RequestScoped
public class News {

  private static final int LINES = 20;

  @Inject Address address;

  @Inject Overviews overviews;

  private @Nullable Part part;

  public Part part() {
    if (part == null) {
      part = overviews.news(address.text("after").orElse(null), LINES);
    }
    return part;
  }
}
