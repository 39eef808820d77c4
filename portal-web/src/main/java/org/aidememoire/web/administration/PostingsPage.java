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
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.aidememoire.directory.Directory;
import org.aidememoire.directory.PostingDraft;
import org.aidememoire.directory.PostingState;
import org.aidememoire.directory.PostingView;
import org.aidememoire.directory.Postings;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Role;
import org.aidememoire.problem.Invalid;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.sharing.Saving;
import org.aidememoire.web.text.Messages;
import org.aidememoire.web.text.Terms;
import org.jspecify.annotations.Nullable;

/** The postings of the administrator's ministry: who is where, and creating and ending them. */
@Page(path = "/administration", menu = 8)
@Access(Rule.ADMINISTRATOR)
@Named
@RequestScoped
public class PostingsPage {

  /** A posting begins and ends at midnight of the region's clock. */
  private static final ZoneId ZONE = ZoneId.of("Asia/Bangkok");

  /** Stands for "no post": an empty value does not come back from a form. */
  private static final String HEAD_OFFICE = "head-office";

  @Inject Postings postings;

  @Inject Directory directory;

  @Inject CurrentReader reader;

  @Inject Form form;

  @Inject Terms terms;

  @Inject Messages messages;

  private List<PostingView> all = List.of();

  @PostConstruct
  void load() {
    all = postings.all();
    form.start("starts", LocalDate.now(ZONE));
  }

  public List<PostingView> all() {
    return all;
  }

  public boolean running(PostingView posting) {
    return posting.state() != PostingState.ENDED;
  }

  public List<Option> people() {
    return postings.people().stream()
        .map(p -> new Option(p.id().toString(), p.name() + " (" + p.username() + ")"))
        .toList();
  }

  public List<Option> posts() {
    var headOffice = Stream.of(new Option(HEAD_OFFICE, messages.of("administration.head-office")));
    var own =
        directory.posts(null, reader.get().ministry()).stream()
            .map(p -> new Option(p.id(), p.name()));
    return Stream.concat(headOffice, own).toList();
  }

  public List<Option> roles() {
    return terms.of("administration.role", Role.class);
  }

  public void create() {
    var draft =
        new PostingDraft(
            form.text("person") == null ? null : UUID.fromString(form.value("person")),
            form.value("post").equals(HEAD_OFFICE) ? null : form.text("post"),
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

  /** The post's name, or the head office. */
  public String place(PostingView posting) {
    return posts().stream()
        .filter(o -> o.value().equals(Objects.requireNonNullElse(posting.post(), HEAD_OFFICE)))
        .map(Option::word)
        .findFirst()
        .orElse("");
  }
}
