package org.aidememoire.web.terminology;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;

/** Chooses a file to bring into the list; it is sent to {@link TermFileServlet}. */
@Page(path = "/terms/import")
@Access(Rule.SECRETARIAT)
@Named
@RequestScoped
public class TermImport {

  @Inject Address address;

  /** Whether no file came, or one that is too large. */
  public boolean missing() {
    return address.text("problem").filter("missing"::equals).isPresent();
  }

  public boolean large() {
    return address.text("problem").filter("large"::equals).isPresent();
  }
}
