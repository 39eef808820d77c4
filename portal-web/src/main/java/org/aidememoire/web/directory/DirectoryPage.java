package org.aidememoire.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aidememoire.directory.Directory;
import org.aidememoire.directory.PostView;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.identity.CurrentPosting;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.sharing.Names;
import org.aidememoire.web.text.Messages;
import org.jspecify.annotations.Nullable;

/** Posts with their people, by host country. */
@Page(
    path = {"/directory", "/directory/{country}"},
    menu = 5)
@Access(Rule.POSTED)
@Named
@RequestScoped
public class DirectoryPage {

  @Inject Address address;

  @Inject Directory directory;

  @Inject Names names;

  @Inject CurrentReader reader;

  @Inject Messages messages;

  private @Nullable List<PostView> posts;

  /** How many posts a host country has. */
  public record Host(String code, String name, long posts, boolean shown) {}

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
    var counts =
        posts().stream().collect(Collectors.groupingBy(PostView::host, Collectors.counting()));
    return counts.entrySet().stream()
        .map(
            e ->
                new Host(
                    e.getKey(),
                    names.country(e.getKey()),
                    e.getValue(),
                    e.getKey().equals(country())))
        .sorted(java.util.Comparator.comparing(Host::name))
        .toList();
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
        .sorted(java.util.Comparator.comparing(Section::country))
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

  public String tone(PostView post) {
    return switch (post.state()) {
      case ACTIVE -> "good";
      case COVERED -> "wait";
      case VACANT -> "warn";
      case CLOSED -> "bad";
    };
  }
}
