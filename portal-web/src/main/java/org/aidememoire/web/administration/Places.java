package org.aidememoire.web.administration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.directory.Directory;
import org.aidememoire.directory.PostView;
import org.aidememoire.directory.PostingView;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.sharing.Names;
import org.aidememoire.web.text.Dates;
import org.aidememoire.web.text.Messages;
import org.jspecify.annotations.Nullable;

/** Where a ministry posts its people: its head office and its posts. */
@Named
@RequestScoped
public class Places {

  /** Stands for "no post": an empty value does not come back from a form. */
  static final String HEAD_OFFICE = "head-office";

  @Inject Directory directory;

  @Inject CurrentReader reader;

  @Inject Messages messages;

  @Inject Names names;

  @Inject Dates dates;

  private List<Option> all = List.of();
  private Map<String, String> hosts = Map.of();

  @PostConstruct
  void read() {
    var headOffice = Stream.of(new Option(HEAD_OFFICE, messages.of("administration.head-office")));
    var posts = directory.posts(null, reader.get().ministry());
    var own = posts.stream().map(p -> new Option(p.id(), p.name()));
    hosts = posts.stream().collect(Collectors.toMap(PostView::id, PostView::host));
    all = Stream.concat(headOffice, own).toList();
  }

  public List<Option> all() {
    return all;
  }

  /** The clock of the post's host country; the head office is where its administrator is. */
  ZoneId zone(@Nullable String post) {
    var host = post == null ? null : hosts.get(post);
    return host == null ? dates.zone() : names.zone(host).orElseGet(dates::zone);
  }

  /** The day of that moment at the place of the posting. */
  public String day(PostingView posting, Instant moment) {
    return dates.dayOf(moment, zone(posting.post()));
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
