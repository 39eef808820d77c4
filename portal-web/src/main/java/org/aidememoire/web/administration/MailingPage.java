package org.aidememoire.web.administration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.identity.CurrentPosting;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Role;
import org.aidememoire.mail.Detail;
import org.aidememoire.mail.MailChoices;
import org.aidememoire.mail.MailState;
import org.aidememoire.mail.Mailing;
import org.aidememoire.mail.Mailing.Standing;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.page.Redirect;
import org.aidememoire.web.text.Messages;
import org.jspecify.annotations.Nullable;

/** Whether mail goes out, and how much of records it holds for each ministry's own people. */
@Page(path = "/administration/mail")
@Access(Rule.ADMINISTRATOR)
@Named
@RequestScoped
public class MailingPage {

  @Inject Mailing mailing;

  @Inject MailChoices choices;

  @Inject CurrentReader reader;

  @Inject Form form;

  @Inject Messages messages;

  private @Nullable Standing standing;

  @PostConstruct
  void load() {
    standing = mailing.standing();
    ministries().forEach(m -> form.start(m.ministry(), choices.detail(m.ministry())));
  }

  public Standing standing() {
    return Objects.requireNonNull(standing);
  }

  public long refused() {
    return standing().failed().getOrDefault(MailState.REFUSED, 0L);
  }

  public long unknown() {
    return standing().failed().getOrDefault(MailState.UNKNOWN, 0L);
  }

  /** Those that the reader administers, each once. */
  public List<CurrentPosting> ministries() {
    var seen = new HashSet<String>();
    return reader.get().postings().stream()
        .filter(p -> p.role() == Role.ADMINISTRATOR && seen.add(p.ministry()))
        .toList();
  }

  public List<Option> details() {
    return Arrays.stream(Detail.values())
        .map(
            detail ->
                new Option(detail.name(), messages.word("administration.mail-detail", detail)))
        .toList();
  }

  public void save() {
    for (var ministry : ministries()) {
      var detail = form.choice(ministry.ministry(), Detail.class);
      if (detail != null) {
        choices.detail(ministry.ministry(), detail);
      }
    }
    Redirect.to("/administration/mail");
  }
}
