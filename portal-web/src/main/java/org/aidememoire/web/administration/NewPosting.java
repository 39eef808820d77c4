package org.aidememoire.web.administration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aidememoire.directory.PostingDraft;
import org.aidememoire.directory.Postings;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.identity.Role;
import org.aidememoire.problem.Invalid;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.sharing.Saving;
import org.aidememoire.web.text.Dates;
import org.aidememoire.web.text.Terms;
import org.jspecify.annotations.Nullable;

/** Enters a posting. */
@Page(path = "/administration/postings/new")
@Access(Rule.ADMINISTRATOR)
@Named
@RequestScoped
public class NewPosting {

  @Inject Postings postings;

  @Inject Form form;

  @Inject Terms terms;

  @Inject Places places;

  @Inject Dates dates;

  @PostConstruct
  void load() {
    form.start("starts", dates.today());
  }

  public List<Option> people() {
    return postings.people().stream()
        .map(p -> new Option(p.id().toString(), p.name() + " (" + p.username() + ")"))
        .toList();
  }

  public List<Option> roles() {
    return terms.of("administration.role", Role.class);
  }

  public void create() {
    var post = form.value("post").equals(Places.HEAD_OFFICE) ? null : form.text("post");
    var draft =
        new PostingDraft(
            form.text("person") == null ? null : UUID.fromString(form.value("person")),
            post,
            form.choice("role", Role.class),
            form.text("title"),
            midnight(form.date("starts"), post),
            midnight(form.date("ends"), post));
    if (form.wrong()) {
      return;
    }
    try {
      postings.create(draft);
      Saving.leadTo("/administration");
    } catch (Invalid e) {
      form.take(e);
    }
  }

  /** A posting begins and ends at midnight of its place. */
  private @Nullable Instant midnight(@Nullable LocalDate date, @Nullable String post) {
    return date == null ? null : date.atStartOfDay(places.zone(post)).toInstant();
  }
}
