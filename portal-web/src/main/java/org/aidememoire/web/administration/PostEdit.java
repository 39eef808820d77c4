package org.aidememoire.web.administration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.aidememoire.directory.Directory;
import org.aidememoire.directory.PostDraft;
import org.aidememoire.directory.PostState;
import org.aidememoire.directory.PostView;
import org.aidememoire.directory.Posts;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Invalid;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Done;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.words.Dates;
import org.aidememoire.web.words.Terms;
import org.jspecify.annotations.Nullable;

/** Enters a post of the directory, and changes its entry. */
@Page(path = {"/administration/posts/new", "/administration/posts/{post}"})
@Access(Rule.DIRECTORY)
@Named
@RequestScoped
public class PostEdit {

  @Inject Address address;

  @Inject Posts posts;

  @Inject Directory directory;

  @Inject Form form;

  @Inject Terms terms;

  @Inject Dates dates;

  @Inject Done done;

  @Inject CurrentReader reader;

  private @Nullable PostView entered;

  @PostConstruct
  void load() {
    if (address.text("post").isEmpty()) {
      form.start("ministry", reader.get().ministry())
          .start("state", PostState.ACTIVE)
          .start("attaches", 1)
          .start("checked", dates.today());
      return;
    }
    var post = posts.get(address.text("post").orElseThrow());
    entered = post;
    form.start("version", post.version())
        .start("ministry", post.ministry())
        .start("host", post.host())
        .start("city", post.city())
        .start("name", post.name())
        .start("state", post.state())
        .start("coveredBy", post.coveredBy())
        .start("attaches", post.attaches())
        .start("services", post.services())
        .start("hours", post.hours())
        .start("address", post.address())
        .start("phone", post.phone())
        .start("email", post.email())
        .start("note", post.note())
        .start("source", post.source())
        .start("checked", post.checked());
  }

  public boolean isNew() {
    return entered == null;
  }

  /** The name of the post that is changed. */
  public String name() {
    return entered == null ? "" : entered.name();
  }

  /** Those whose posts the reader keeps: one for an administrator, all for the secretariat. */
  public List<Option> ministries() {
    return directory.ministries().stream()
        .filter(ministry -> posts.keeps(ministry.alias()))
        .map(ministry -> new Option(ministry.alias(), ministry.name()))
        .toList();
  }

  public List<Option> states() {
    return terms.of("directory.state", PostState.class);
  }

  /** Every other post, by host country. */
  public List<Option> others() {
    return directory.posts(null, null).stream()
        .filter(post -> entered == null || !post.id().equals(entered.id()))
        .map(post -> new Option(post.id(), post.name()))
        .toList();
  }

  public void save() {
    var draft = draft();
    if (form.wrong()) {
      return;
    }
    try {
      var saved =
          entered == null
              ? posts.create(draft)
              : posts.change(entered.id(), form.number("version"), draft);
      done.lead("/directory/" + saved.host(), "administration.done", 0);
    } catch (Invalid e) {
      form.take(e);
    } catch (Conflict e) {
      form.problem("name", e.getMessage());
    }
  }

  private PostDraft draft() {
    var attaches = form.value("attaches").strip();
    return new PostDraft(
        form.text("ministry"),
        form.text("host"),
        form.text("city"),
        form.text("name"),
        Objects.requireNonNullElse(form.choice("state", PostState.class), PostState.ACTIVE),
        form.text("coveredBy"),
        attaches.matches("[0-9]{1,4}") ? Integer.parseInt(attaches) : -1,
        form.text("services"),
        form.text("hours"),
        form.text("address"),
        form.text("phone"),
        form.text("email"),
        form.text("note"),
        form.text("source"),
        form.date("checked"));
  }
}
