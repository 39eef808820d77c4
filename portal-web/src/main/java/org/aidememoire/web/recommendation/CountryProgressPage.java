package org.aidememoire.web.recommendation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.problem.NotFound;
import org.aidememoire.recommendation.ForumProgress;
import org.aidememoire.recommendation.Forums;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.words.Names;
import org.jspecify.annotations.Nullable;

/** How far one country is with all that a forum recommends; five queries. */
@Page(path = "/forums/{id}/countries/{country}")
@Access(Rule.ANYBODY)
@Named
@RequestScoped
public class CountryProgressPage {

  @Inject Address address;

  @Inject Forums forums;

  @Inject ForumProgress progress;

  @Inject Names names;

  private @Nullable RecordHeader forum;
  private ForumProgress.@Nullable Table table;

  @PostConstruct
  void load() {
    var read = forums.get(address.key("id")).header();
    forum = read;
    if (names.countryOptions().stream().noneMatch(o -> o.value().equals(country()))) {
      throw new NotFound();
    }
    table = progress.of(read.id());
  }

  public RecordHeader forum() {
    return Objects.requireNonNull(forum);
  }

  public String country() {
    return address.text("country").orElse("");
  }

  public ForumProgress.Table table() {
    return Objects.requireNonNull(table);
  }
}
