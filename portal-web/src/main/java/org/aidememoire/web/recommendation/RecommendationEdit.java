package org.aidememoire.web.recommendation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.recommendation.Addressee;
import org.aidememoire.recommendation.ForumSessions;
import org.aidememoire.recommendation.Forums;
import org.aidememoire.recommendation.RecommendationContent;
import org.aidememoire.recommendation.Recommendations;
import org.aidememoire.record.Listing;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.record.Records;
import org.aidememoire.record.View;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.record.RecordEdit;
import org.aidememoire.web.words.Terms;

/** Writes a recommendation, new or again. */
@Page(
    path = {
      "/recommendations/new",
      "/forums/{forum}/recommendations/new",
      "/recommendations/{id}/edit"
    })
@Access(Rule.POSTED)
@Named
@RequestScoped
public class RecommendationEdit extends RecordEdit<RecommendationContent> {

  @Inject Recommendations recommendations;

  @Inject Forums all;

  @Inject ForumSessions held;

  @Inject Terms terms;

  @Inject Address here;

  private List<View<?>> forums = List.of();

  @Override
  protected Records<RecommendationContent> records() {
    return recommendations;
  }

  @Override
  protected void startNew(Form started) {
    if (!here.text("forum").isEmpty()) {
      started.start("forum", all.get(here.key("forum")).header().id());
    }
  }

  /** The forums to choose from: those that changed last. */
  public List<Option> forums() {
    return options(forumHeaders());
  }

  /** The sessions of those forums, in one query. */
  public List<Option> sessions() {
    var keys = forumHeaders().stream().map(RecordHeader::id).toList();
    return options(held.of(keys).stream().map(View::header).toList());
  }

  private List<RecordHeader> forumHeaders() {
    if (forums.isEmpty()) {
      forums = List.copyOf(all.newest(null, Listing.MOST).items());
    }
    return forums.stream().map(View::header).toList();
  }

  private static List<Option> options(Collection<RecordHeader> headers) {
    return headers.stream().map(h -> new Option(h.id().toString(), h.title())).toList();
  }

  public List<Option> addressees() {
    return terms.of("recommendation.addressee", Addressee.class);
  }
}
