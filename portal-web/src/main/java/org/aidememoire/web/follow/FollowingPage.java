package org.aidememoire.web.follow;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aidememoire.follow.Follow;
import org.aidememoire.follow.FollowDraft;
import org.aidememoire.follow.FollowSubject;
import org.aidememoire.follow.Follows;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.notice.KeptFor;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Done;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.text.Messages;
import org.aidememoire.web.words.Names;
import org.jspecify.annotations.Nullable;

/** What the reader and the reader's post follow; a country, a topic or a ministry is added here. */
@Page(
    path = "/following",
    own = 3,
    query = {"country", "topic", "ministry"})
@Access(Rule.POSTED)
@Named
@RequestScoped
public class FollowingPage {

  private static final String HERE = "/following";

  @Inject Follows follows;

  @Inject CurrentReader reader;

  @Inject Form form;

  @Inject Address address;

  @Inject Names names;

  @Inject Messages messages;

  @Inject Done done;

  private @Nullable List<Follow> all;

  @PostConstruct
  void start() {
    form.start("keptFor", KeptFor.usual(reader.get()));
    for (var field : List.of("country", "topic", "ministry")) {
      form.start(field, address.text(field).orElse(null));
    }
  }

  public List<Follow> all() {
    var read = all;
    if (read == null) {
      read = follows.all();
      all = read;
    }
    return read;
  }

  /** What it is called. */
  public String name(Follow follow) {
    return switch (follow.subject()) {
      case TOPIC -> messages.word("text.topic", follow.followed());
      case MINISTRY -> names.ministry(follow.followed());
      case COUNTRY, INSTRUMENT -> follow.name();
    };
  }

  /** Where it is; empty for what has no page of its own. */
  public String path(Follow follow) {
    return switch (follow.subject()) {
      case INSTRUMENT -> "/instruments/" + follow.followed();
      case COUNTRY -> "/legal-changes?host=" + follow.followed();
      case TOPIC -> "/legal-changes?topic=" + follow.followed();
      case MINISTRY -> "";
    };
  }

  public List<Option> ministries() {
    return names.ministries().stream()
        .map(ministry -> new Option(ministry.alias(), names.ministry(ministry.alias())))
        .toList();
  }

  public List<Option> keepers() {
    return KeptFor.choices(reader.get()).stream()
        .map(
            keeper ->
                new Option(
                    keeper.name(),
                    messages.word("savedsearch.kept", keeper),
                    messages.word("savedsearch.kept-help", keeper)))
        .toList();
  }

  /** Follows all that was chosen. */
  public void begin() {
    var chosen = new ArrayList<FollowDraft>();
    add(chosen, FollowSubject.COUNTRY, "country");
    add(chosen, FollowSubject.TOPIC, "topic");
    add(chosen, FollowSubject.MINISTRY, "ministry");
    if (chosen.isEmpty()) {
      form.problem("country", messages.of("follow.none-chosen"));
    } else if (form.attempt(
        "country",
        field -> field.equals("followed") ? "country" : field,
        () -> follows.begin(chosen))) {
      done.lead(HERE, "follow.done.BEGUN", chosen.size());
    }
  }

  private void add(List<FollowDraft> chosen, FollowSubject subject, String field) {
    var followed = form.text(field);
    if (followed != null) {
      chosen.add(new FollowDraft(subject, followed, form.choice("keptFor", KeptFor.class)));
    }
  }

  /** Follows no more what was marked. */
  public void end() {
    var marked = marked();
    follows.end(marked);
    done.lead(HERE, "follow.done.ENDED", marked.size());
  }

  private Set<UUID> marked() {
    var sent = form.set("follow");
    return Set.copyOf(
        all().stream().map(Follow::id).filter(id -> sent.contains(id.toString())).toList());
  }
}
