package org.aidememoire.web.attachment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aidememoire.attachment.Scans;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.web.page.Page;

/** Has the pictures of a file's pages read again, in the language that is chosen. */
@Page(path = "/{records}/{id}/files/{file}/read-again")
@Access(Rule.POSTED)
@Named
@RequestScoped
public class ReadAgain extends FileQuestion {

  @Inject Scans scans;

  @PostConstruct
  void start() {
    form.start("language", file().language());
  }

  public void read() {
    answer("read", (file, version) -> scans.readAgain(file, version, form.text("language")));
  }
}
