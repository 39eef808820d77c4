package org.aidememoire.web.about;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.problem.NotFound;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.text.Messages;

/** One text about the portal, at the foot of every page. */
@Page(path = "/about/{topic}")
@Access(Rule.ANYBODY)
@Named
@RequestScoped
public class AboutPage {

  private static final Set<String> TOPICS = Set.of("help", "contact", "privacy", "accessibility");

  @Inject Address address;

  @Inject Messages messages;

  private String topic = "";

  @PostConstruct
  void load() {
    topic = address.text("topic").filter(TOPICS::contains).orElseThrow(NotFound::new);
  }

  public String title() {
    return messages.word("about.title", topic);
  }

  /** In Markdown. */
  public String text() {
    return messages.word("about.text", topic);
  }
}
