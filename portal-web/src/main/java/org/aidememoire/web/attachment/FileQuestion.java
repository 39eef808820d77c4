package org.aidememoire.web.attachment;

import jakarta.inject.Inject;
import java.util.UUID;
import org.aidememoire.attachment.AttachmentView;
import org.aidememoire.attachment.Attachments;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Redirect;

/** A page that asks about one file of a record, and leads back to all of them. */
public abstract class FileQuestion {

  @Inject Address address;

  @Inject Attachments attachments;

  @Inject Form form;

  /** What is done to the file of that version. */
  interface Answer {
    void give(UUID file, int version);
  }

  public AttachmentView file() {
    return attachments.get(address.key("file"));
  }

  /** The page with the record's files. */
  public String back() {
    return "/" + address.text("records").orElse("") + "/" + address.key("id") + "/files";
  }

  void answer(String button, Answer answer) {
    if (form.attempt(button, () -> answer.give(address.key("file"), form.number("version")))) {
      Redirect.to(back());
    }
  }
}
