package org.aidememoire.web.terminology;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.terminology.ConceptView;
import org.aidememoire.terminology.Terminology;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.jspecify.annotations.Nullable;

/** One concept with all its names. */
@Page(path = "/terms/{concept}")
@Access(Rule.SIGNED_IN)
@Named
@RequestScoped
public class TermPage {

  @Inject Address address;

  @Inject Terminology terminology;

  private @Nullable ConceptView concept;

  @PostConstruct
  void load() {
    concept = terminology.get(address.text("concept").orElse(""));
  }

  public ConceptView concept() {
    return Objects.requireNonNull(concept);
  }

  public boolean editable() {
    return terminology.editable();
  }
}
