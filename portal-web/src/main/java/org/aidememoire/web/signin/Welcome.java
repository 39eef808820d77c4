package org.aidememoire.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.aidememoire.directory.Directory;
import org.aidememoire.directory.MinistryView;
import org.aidememoire.directory.PostingView;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Role;
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

  /** Who can enter the posting: those who administer the newcomer's ministry today, by name. */
  public List<String> administrators() {
    var own = reader.get().ministry();
    return directory.posted().stream()
        .filter(posting -> posting.ministry().equals(own) && posting.role() == Role.ADMINISTRATOR)
        .map(PostingView::name)
        .distinct()
        .sorted()
        .toList();
  }
}
