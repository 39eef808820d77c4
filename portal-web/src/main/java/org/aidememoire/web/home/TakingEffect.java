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

/** All published changes that are still to take effect, the soonest first. */
@Page(path = "/taking-effect", query = "after")
@Access(Rule.ANYBODY)
@Named
@RequestScoped
public class TakingEffect {

  private static final int LINES = 20;

  @Inject Address address;

  @Inject Overviews overviews;

  private @Nullable Part part;

  public Part part() {
    if (part == null) {
      part = overviews.takingEffect(null, address.text("after").orElse(null), LINES);
    }
    return part;
  }
}
