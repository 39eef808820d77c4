package org.aidememoire.web.attachment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aidememoire.attachment.AttachmentView;
import org.aidememoire.attachment.Attachments;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Denied;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.page.Redirect;

/** Asks once more before a file is taken off its record. */
@Page(path = "/{records}/{id}/files/{file}/remove")
@Access(Rule.POSTED)
@Named
@RequestScoped
public class RemoveFile {

  @Inject Address address;

  @Inject Attachments attachments;

  @Inject Form form;

  public AttachmentView file() {
    return attachments.get(address.key("file"));
  }

  /** The page with the record's files. */
  public String back() {
    return "/" + address.text("records").orElse("") + "/" + address.key("id") + "/files";
  }

  public void remove() {
    try {
      attachments.remove(address.key("file"), form.number("version"));
      Redirect.to(back());
    } catch (Conflict | Denied e) {
      form.problem("remove", "" + e.getMessage());
    }
  }
}
