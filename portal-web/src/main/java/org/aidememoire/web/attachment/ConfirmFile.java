package org.aidememoire.web.attachment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.web.page.Page;

/** Asks whether a file that looks like a list of people holds no personal data of workers. */
@Page(path = "/{records}/{id}/files/{file}/confirm")
@Access(Rule.POSTED)
@Named
@RequestScoped
public class ConfirmFile extends FileQuestion {

  public void confirm() {
    answer("confirm", attachments::confirm);
  }
}
