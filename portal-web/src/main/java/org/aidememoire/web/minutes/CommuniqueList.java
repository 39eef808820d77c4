package org.aidememoire.web.minutes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.minutes.Communique;
import org.aidememoire.minutes.Communiques;
import org.aidememoire.web.page.Page;

/** The communiqués that were released, the newest first. */
@Page(path = "/communiques")
@Access(Rule.ANYBODY)
@Named
@RequestScoped
public class CommuniqueList {

  @Inject Communiques communiques;

  @Inject MinutesParts parts;

  private List<Communique> all = List.of();

  @PostConstruct
  void load() {
    all = communiques.newest();
  }

  public List<Communique> all() {
    return all;
  }

  public String held(Communique of) {
    return parts.held(of);
  }
}
