package org.aidememoire.web.attachment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.web.page.Page;

/** Asks once more before a file is taken off its record. */
@Page(path = "/{records}/{id}/files/{file}/remove")
@Access(Rule.POSTED)
@Named
@RequestScoped
public class RemoveFile extends FileQuestion {

  public void remove() {
    answer("remove", attachments::remove);
  }
}
