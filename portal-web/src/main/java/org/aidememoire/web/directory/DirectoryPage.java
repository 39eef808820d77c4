package org.aidememoire.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.directory.Directory;
import org.aidememoire.directory.PostView;
import org.aidememoire.directory.Posts;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.identity.CurrentPosting;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.text.Messages;
import org.aidememoire.web.words.Names;
import org.jspecify.annotations.Nullable;

/** Posts with their people, by host country. */
@Page(
    path = {"/directory", "/directory/{country}"},
    menu = 6)
@Access(Rule.POSTED)
@Named
@RequestScoped
public class DirectoryPage {

  @Inject Address address;

  @Inject Directory directory;

  @Inject Posts keeper;

  @Inject Names names;

  @Inject CurrentReader reader;

  @Inject Messages messages;

  private @Nullable List<PostView> posts;

  /**
   * A host country.
   *
   * @param cities where its posts are, and
   * @param senders whose they are, in words
   */
  public record Host(
      String code, String name, int posts, String cities, String senders, boolean shown) {}

  /** A host country's posts. */
  public record Section(String country, List<PostView> posts) {}

  private List<PostView> posts() {
    if (posts == null) {
      posts = directory.posts(null, null);
    }
    return posts;
  }

  /** The country shown: the one in the address, or else where the reader is posted. */
  public String country() {
    return address
        .text("country")
        .or(() -> reader.get().acting().map(CurrentPosting::host))
        .orElse("");
  }

  public List<Host> hosts() {
    return posts().stream().collect(Collectors.groupingBy(PostView::host)).entrySet().stream()
        .map(e -> host(e.getKey(), e.getValue()))
        .sorted(Comparator.comparing(Host::name))
        .toList();
  }

  private Host host(String code, List<PostView> posts) {
    return new Host(
        code,
        names.country(code),
        posts.size(),
        inWords(posts.stream().map(PostView::city)),
        inWords(posts.stream().map(post -> names.sender(post.ministry()))),
        code.equals(country()));
  }

  private static String inWords(Stream<String> names) {
    return names.distinct().sorted().collect(Collectors.joining(", "));
  }

  public List<Section> sections() {
    var byHost =
        posts().stream()
            .filter(p -> p.host().equals(country()))
            .collect(
                Collectors.groupingBy(
                    p -> names.country(p.host()), LinkedHashMap::new, Collectors.toList()));
    return byHost.entrySet().stream()
        .map(e -> new Section(e.getKey(), e.getValue()))
        .sorted(Comparator.comparing(Section::country))
        .toList();
  }

  /** Who acts where nobody is posted, or that nobody is named; empty for an active post. */
  public String state(PostView post) {
    var covering =
        Optional.ofNullable(post.coveredBy())
            .map(id -> messages.of("directory.by", names.post(id, post.ministry())));
    return switch (post.state()) {
      case ACTIVE -> "";
      case CLOSED -> messages.of("directory.nobody");
      case VACANT -> covering.orElseGet(() -> messages.of("directory.nobody-covers"));
      case COVERED -> covering.orElseGet(() -> acting(post));
    };
  }

  private String acting(PostView post) {
    return post.people().isEmpty()
        ? messages.of("directory.nobody-named")
        : messages.of("directory.those-named");
  }

  /** Whether the reader keeps the entry. */
  public boolean keeps(PostView post) {
    return keeper.keeps(post.ministry());
  }

  /** Whether the reader enters posts. */
  public boolean enters() {
    return Rule.DIRECTORY.admits(reader.get());
  }

  /** The number as a telephone reads it. */
  public String dialled(PostView post) {
    return ("" + post.phone()).replaceAll("[^+0-9]", "");
  }

  public String tone(PostView post) {
    return switch (post.state()) {
      case ACTIVE -> "good";
      case COVERED -> "wait";
      case VACANT -> "warn";
      case CLOSED -> "bad";
    };
  }
}
