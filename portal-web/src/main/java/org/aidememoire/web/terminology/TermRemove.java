package org.aidememoire.web.terminology;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.problem.Conflict;
import org.aidememoire.terminology.ConceptView;
import org.aidememoire.terminology.Terminology;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.page.Redirect;

/** Asks once more before a concept is taken off the list. */
@Page(path = "/terms/{concept}/remove")
@Access(Rule.SECRETARIAT)
@Named
@RequestScoped
public class TermRemove {

  @Inject Address address;

  @Inject Terminology terminology;

  @Inject Form form;

  public ConceptView concept() {
    return terminology.get(address.text("concept").orElse(""));
  }

  public void remove() {
    try {
      terminology.remove(address.text("concept").orElse(""), form.number("version"));
      Redirect.to("/terms");
    } catch (Conflict e) {
      form.problem("remove", e.getMessage());
    }
  }
}
