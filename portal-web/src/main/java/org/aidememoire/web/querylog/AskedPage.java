package org.aidememoire.web.querylog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.querylog.AskedQuestions;
import org.aidememoire.querylog.AskedQuestions.Often;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.search.SearchAddress;

/** The questions that are asked often, or in vain; never who asked them. */
@Page(path = "/asked", own = 6, query = "show")
@Access(Rule.SECRETARIAT)
@Named
@RequestScoped
public class AskedPage {

  @Inject AskedQuestions questions;

  @Inject Address address;

  public boolean inVain() {
    return address.text("show").filter("vain"::equals).isPresent();
  }

  public List<Often> all() {
    return questions.often(inVain());
  }

  public String path(Often question) {
    return SearchAddress.of(question.text(), Map.of()).path();
  }
}
