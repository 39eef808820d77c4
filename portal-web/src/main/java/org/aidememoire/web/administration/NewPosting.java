package org.aidememoire.web.administration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
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
import org.aidememoire.web.text.Terms;
import org.jspecify.annotations.Nullable;

/** Enters a posting. */
@Page(path = "/administration/postings/new")
@Access(Rule.ADMINISTRATOR)
@Named
@RequestScoped
public class NewPosting {

  /** A posting begins and ends at midnight of the region's clock. */
  private static final ZoneId ZONE = ZoneId.of("Asia/Bangkok");

  @Inject Postings postings;

  @Inject Form form;

  @Inject Terms terms;

  @PostConstruct
  void load() {
    form.start("starts", LocalDate.now(ZONE));
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
    var draft =
        new PostingDraft(
            form.text("person") == null ? null : UUID.fromString(form.value("person")),
            form.value("post").equals(Places.HEAD_OFFICE) ? null : form.text("post"),
            form.choice("role", Role.class),
            form.text("title"),
            midnight(form.date("starts")),
            midnight(form.date("ends")));
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

  private static @Nullable Instant midnight(@Nullable LocalDate date) {
    return date == null ? null : date.atTime(LocalTime.MIDNIGHT).atZone(ZONE).toInstant();
  }
}
