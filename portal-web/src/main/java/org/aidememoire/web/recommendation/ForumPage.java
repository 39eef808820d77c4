package org.aidememoire.web.recommendation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.recommendation.ForumContent;
import org.aidememoire.recommendation.ForumProgress;
import org.aidememoire.recommendation.ForumSessionContent;
import org.aidememoire.recommendation.ForumSessions;
import org.aidememoire.recommendation.Forums;
import org.aidememoire.record.View;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.jspecify.annotations.Nullable;

/** One forum: its sessions, its recommendations, and how far countries are; six queries. */
@Page(path = "/forums/{id}")
@Access(Rule.ANYBODY)
@Named
@RequestScoped
public class ForumPage {

  @Inject Address address;

  @Inject Forums forums;

  @Inject ForumSessions sessions;

  @Inject ForumProgress progress;

  private @Nullable View<ForumContent> forum;
  private List<View<ForumSessionContent>> held = List.of();
  private ForumProgress.@Nullable Table table;

  @PostConstruct
  void load() {
    var read = forums.get(address.key("id"));
    forum = read;
    held =
        sessions.of(read.header().id()).stream()
            .sorted(Comparator.comparing(ForumPage::firstDay).reversed())
            .toList();
    table = progress.of(read.header().id());
  }

  private static String firstDay(View<ForumSessionContent> session) {
    return String.valueOf(session.content().starts());
  }

  public View<ForumContent> forum() {
    return Objects.requireNonNull(forum);
  }

  /** The latest first. */
  public List<View<ForumSessionContent>> sessions() {
    return held;
  }

  public ForumProgress.Table table() {
    return Objects.requireNonNull(table);
  }

  /** The countries that reported. */
  public List<String> countries() {
    return List.copyOf(table().countries());
  }
}
