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

/** Asks whether a file that looks like a list of people holds no personal data of workers. */
@Page(path = "/{records}/{id}/files/{file}/confirm")
@Access(Rule.POSTED)
@Named
@RequestScoped
public class ConfirmFile {

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

  public void confirm() {
    try {
      attachments.confirm(address.key("file"), form.number("version"));
      Redirect.to(back());
    } catch (Conflict | Denied e) {
      form.problem("confirm", "" + e.getMessage());
    }
  }
}
