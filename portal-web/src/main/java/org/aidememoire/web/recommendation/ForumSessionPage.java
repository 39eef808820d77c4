package org.aidememoire.web.recommendation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.recommendation.ForumSessionContent;
import org.aidememoire.recommendation.ForumSessions;
import org.aidememoire.recommendation.Forums;
import org.aidememoire.recommendation.RecommendationContent;
import org.aidememoire.recommendation.Recommendations;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.record.View;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.jspecify.annotations.Nullable;

/** One session of a forum, with what it adopted; four queries. */
@Page(path = "/forum-sessions/{id}")
@Access(Rule.ANYBODY)
@Named
@RequestScoped
public class ForumSessionPage {

  @Inject Address address;

  @Inject ForumSessions forumSessions;

  @Inject Forums forums;

  @Inject Recommendations all;

  private @Nullable View<ForumSessionContent> session;
  private @Nullable RecordHeader forum;
  private List<View<RecommendationContent>> recommendations = List.of();

  @PostConstruct
  void load() {
    var read = forumSessions.get(address.key("id"));
    session = read;
    var whole = Objects.requireNonNull(read.header().container());
    forum = forums.get(whole).header();
    recommendations =
        all.ofForum(whole).stream()
            .filter(r -> r.content().session().contains(read.header().id()))
            .toList();
  }

  public View<ForumSessionContent> session() {
    return Objects.requireNonNull(session);
  }

  public RecordHeader forum() {
    return Objects.requireNonNull(forum);
  }

  /** What it adopted, by number. */
  public List<View<RecommendationContent>> recommendations() {
    return recommendations;
  }
}
