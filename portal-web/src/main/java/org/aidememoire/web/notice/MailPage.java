package org.aidememoire.web.notice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.mail.Delivery;
import org.aidememoire.mail.MailChoices;
import org.aidememoire.notice.NoticeSource;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.page.Redirect;
import org.aidememoire.web.text.Messages;
import org.jspecify.annotations.Nullable;

/** How the reader wants to be mailed, by kind of notice. */
@Page(path = "/notices/mail")
@Access(Rule.POSTED)
@Named
@RequestScoped
public class MailPage {

  @Inject MailChoices choices;

  @Inject @Any Instance<NoticeSource> sources;

  @Inject Form form;

  @Inject Messages messages;

  private MailChoices.@Nullable Chosen chosen;

  @PostConstruct
  void load() {
    var now = choices.chosen();
    chosen = now;
    for (var source : sources()) {
      form.start(source, now.stopped() ? Delivery.OFF : now.of(source));
    }
  }

  public MailChoices.Chosen chosen() {
    return Objects.requireNonNull(chosen);
  }

  /** By name, in the order of their words. */
  public List<String> sources() {
    return sources.stream()
        .map(NoticeSource::name)
        .sorted((one, other) -> word(one).compareTo(word(other)))
        .toList();
  }

  public String word(String source) {
    return messages.of(source + ".notice");
  }

  public List<Option> deliveries() {
    return Arrays.stream(Delivery.values())
        .map(delivery -> new Option(delivery.name(), messages.word("notice.delivery", delivery)))
        .toList();
  }

  public void save() {
    var bySource = new HashMap<String, Delivery>();
    for (var source : sources()) {
      var delivery = form.choice(source, Delivery.class);
      if (delivery == null) {
        form.problem(source, messages.of("notice.delivery-required"));
      } else {
        bySource.put(source, delivery);
      }
    }
    if (bySource.size() == sources().size()) {
      choices.choose(bySource);
      Redirect.to("/notices/mail");
    }
  }
}
