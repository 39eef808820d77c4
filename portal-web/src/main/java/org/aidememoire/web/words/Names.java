package org.aidememoire.web.words;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aidememoire.directory.CountryView;
import org.aidememoire.directory.DirectoryNames;
import org.aidememoire.directory.MinistryView;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.text.Messages;
import org.jspecify.annotations.Nullable;

/** The names behind keys. */
@Named
@RequestScoped
public class Names {

  @Inject DirectoryNames directory;

  @Inject Messages messages;

  public String country(@Nullable String code) {
    return countries().stream()
        .filter(c -> c.code().equals(code))
        .map(CountryView::name)
        .findFirst()
        .orElse(code == null ? "" : code);
  }

  /** The ministry in short, with its country: several are abbreviated alike. */
  public String ministry(@Nullable String alias) {
    return named(alias).map(this::shortly).orElse(alias == null ? "" : alias);
  }

  private String shortly(MinistryView ministry) {
    return ministry.country() == null
        ? ministry.shortName()
        : messages.of("words.ministry", ministry.shortName(), country(ministry.country()));
  }

  /** The country that the ministry works for, or the organisation that is of none. */
  public String sender(String alias) {
    return named(alias)
        .map(MinistryView::country)
        .map(this::country)
        .orElseGet(() -> ministry(alias));
  }

  private Optional<MinistryView> named(@Nullable String alias) {
    return ministries().stream().filter(m -> m.alias().equals(alias)).findFirst();
  }

  /** The post, or the head office of the ministry. */
  public String post(@Nullable String post, String ministry) {
    if (post == null) {
      return messages.of("words.office-of", ministry(ministry));
    }
    return post(post);
  }

  public String post(String post) {
    return directory.posts().getOrDefault(post, post);
  }

  public List<Option> postOptions() {
    return directory.posts().entrySet().stream()
        .map(post -> new Option(post.getKey(), post.getValue()))
        .sorted(Comparator.comparing(Option::word))
        .toList();
  }

  /** The clock of that country, of its capital where it has several. */
  public Optional<ZoneId> zone(String code) {
    return countries().stream()
        .filter(c -> c.code().equals(code))
        .map(c -> ZoneId.of(c.zone()))
        .findFirst();
  }

  public List<Option> countryOptions() {
    return countries().stream().map(c -> new Option(c.code(), c.name())).toList();
  }

  public List<MinistryView> ministries() {
    return directory.ministries();
  }

  private List<CountryView> countries() {
    return directory.countries();
  }
}
