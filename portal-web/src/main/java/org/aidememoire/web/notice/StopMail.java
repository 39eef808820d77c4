package org.aidememoire.web.notice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.mail.Unsubscription;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;

/**
 * Stops all mail to whoever was sent this address: at once where a mail program asks by POST as RFC
 * 8058 says, otherwise when the button is pressed. Opening it changes nothing, for mail programs
 * open addresses on their own.
 */
@Page(path = "/notices/unsubscribe/{secret}")
@Access(Rule.ANYBODY)
@Named
@RequestScoped
public class StopMail {

  @Inject Address address;

  @Inject Unsubscription unsubscription;

  @Inject Form form;

  private boolean stopped;

  @PostConstruct
  void load() {
    stopped = unsubscription.stopped(secret());
    if (form.sent() && form.value("List-Unsubscribe").equals("One-Click")) {
      stop();
    }
  }

  private String secret() {
    return address.text("secret").orElse("");
  }

  public boolean stopped() {
    return stopped;
  }

  public void stop() {
    unsubscription.stop(secret());
    stopped = true;
  }
}
