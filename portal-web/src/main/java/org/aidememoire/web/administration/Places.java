package org.aidememoire.web.administration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.aidememoire.directory.Directory;
import org.aidememoire.directory.PostingView;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.text.Messages;

/** Where a ministry posts its people: its head office and its posts. */
@Named
@RequestScoped
public class Places {

  /** Stands for "no post": an empty value does not come back from a form. */
  static final String HEAD_OFFICE = "head-office";

  @Inject Directory directory;

  @Inject CurrentReader reader;

  @Inject Messages messages;

  private List<Option> all = List.of();

  @PostConstruct
  void read() {
    var headOffice = Stream.of(new Option(HEAD_OFFICE, messages.of("administration.head-office")));
    var posts = directory.posts(null, reader.get().ministry());
    var own = posts.stream().map(p -> new Option(p.id(), p.name()));
    all = Stream.concat(headOffice, own).toList();
  }

  public List<Option> all() {
    return all;
  }

  /** The post's name, or the head office. */
  public String of(PostingView posting) {
    return all.stream()
        .filter(o -> o.value().equals(Objects.requireNonNullElse(posting.post(), HEAD_OFFICE)))
        .map(Option::word)
        .findFirst()
        .orElse("");
  }
}
