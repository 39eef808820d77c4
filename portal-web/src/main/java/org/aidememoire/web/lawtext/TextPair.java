package org.aidememoire.web.lawtext;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.lawtext.Comparison;
import org.aidememoire.lawtext.LawChanges;
import org.aidememoire.lawtext.LawChanges.Compared;
import org.aidememoire.lawtext.LawTextContent;
import org.aidememoire.lawtext.LawTexts;
import org.aidememoire.problem.NotFound;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.record.View;
import org.aidememoire.web.page.Address;
import org.jspecify.annotations.Nullable;

/** The two texts that an address names, each in the version that it names. */
@RequestScoped
public class TextPair {

  @Inject Address address;

  @Inject LawTexts texts;

  @Inject LawChanges changes;

  private @Nullable RecordHeader text;
  private @Nullable Compared compared;

  /** Without an old text the one before it is meant. */
  void load() {
    var read = texts.get(address.key("text"));
    text = read.header();
    var old = address.text("from").isPresent() ? Optional.of(address.key("from")) : before(read);
    old.ifPresent(
        from ->
            compared =
                changes.between(
                    from, version("from-version"), read.header().id(), version("version")));
  }

  private Optional<UUID> before(View<LawTextContent> text) {
    List<View<LawTextContent>> all = texts.of(Objects.requireNonNull(text.header().container()));
    var ids = all.stream().map(t -> t.header().id()).toList();
    int next = ids.indexOf(text.header().id()) + 1;
    return next > 0 && next < ids.size() ? Optional.of(ids.get(next)) : Optional.empty();
  }

  private @Nullable Integer version(String name) {
    var named = address.text(name);
    if (named.isEmpty()) {
      return null;
    }
    return named
        .filter(n -> n.matches("[1-9][0-9]{0,8}"))
        .map(Integer::valueOf)
        .orElseThrow(NotFound::new);
  }

  public RecordHeader text() {
    return Objects.requireNonNull(text);
  }

  /** Whether there is anything to compare it with. */
  public boolean there() {
    return compared != null;
  }

  public Compared compared() {
    return Objects.requireNonNull(compared);
  }

  /** Whether the address was made when texts were compared in another way. */
  public boolean otherwiseCompared() {
    return address
        .text("compared")
        .filter(version -> !version.equals(Integer.toString(Comparison.VERSION)))
        .isPresent();
  }

  /** The query that names exactly these two versions, and how they are compared. */
  public String exactly() {
    return "from=%s&from-version=%d&version=%d&compared=%d"
        .formatted(
            compared().old().header().id(),
            compared().oldVersion(),
            compared().newVersion(),
            Comparison.VERSION);
  }

  /** Where the API has the same. */
  public String api(String what) {
    return "/api/law-texts/%s/from/%s/%s?old-version=%d&version=%d"
        .formatted(
            text().id(),
            compared().old().header().id(),
            what,
            compared().oldVersion(),
            compared().newVersion());
  }
}
