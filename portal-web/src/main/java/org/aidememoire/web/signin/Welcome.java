package org.aidememoire.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.aidememoire.directory.Directory;
import org.aidememoire.directory.MinistryView;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.web.page.Page;

/** What somebody who signed in without a posting reads: whom to ask. */
@Page(path = "/welcome")
@Access(Rule.SIGNED_IN)
@Named
@RequestScoped
public class Welcome {

  @Inject CurrentReader reader;

  @Inject Directory directory;

  public Optional<MinistryView> ministry() {
    return Optional.ofNullable(reader.get().ministry()).flatMap(directory::ministry);
  }
}
