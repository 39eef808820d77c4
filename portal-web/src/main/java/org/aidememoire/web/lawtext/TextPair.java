package org.aidememoire.web.lawtext;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
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
    var old =
        address.text("from").isPresent()
            ? Optional.of(texts.get(address.key("from")))
            : before(read.header());
    compared =
        old.map(from -> changes.between(from, version("from-version"), read, version("version")))
            .orElse(null);
  }

  private Optional<View<LawTextContent>> before(RecordHeader text) {
    return texts.of(Objects.requireNonNull(text.container())).stream()
        .dropWhile(sibling -> !sibling.header().id().equals(text.id()))
        .skip(1)
        .findFirst();
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
