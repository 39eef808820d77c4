package org.aidememoire.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aidememoire.directory.PostingView;
import org.aidememoire.directory.Postings;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.problem.Invalid;
import org.aidememoire.problem.NotFound;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.page.Redirect;

/** Asks once more before a posting ends, and with it the person's rights. */
@Page(path = "/administration/postings/{id}/end")
@Access(Rule.ADMINISTRATOR)
@Named
@RequestScoped
public class EndPosting {

  @Inject Address address;

  @Inject Postings postings;

  @Inject Form form;

  public PostingView posting() {
    var id = address.key("id");
    return postings.all().stream()
        .filter(p -> p.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  public void end() {
    try {
      postings.end(address.key("id"), null);
      Redirect.to("/administration");
    } catch (Invalid e) {
      form.take(e);
    }
  }
}
