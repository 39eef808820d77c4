package org.aidememoire.lawtext;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.aidememoire.problem.NotFound;
import org.aidememoire.record.FlatJson;
import org.aidememoire.record.View;
import org.aidememoire.revision.Revisions;
import org.jspecify.annotations.Nullable;

/** What changed between two texts, of one instrument or of two, both of which the reader sees. */
@ApplicationScoped
@Transactional
public class LawChanges {

  @Inject Revisions revisions;

  /**
   * Two exact versions set beside each other.
   *
   * @param oldVersion of the old text
   * @param newVersion of the new text
   */
  public record Compared(
      View<LawTextContent> old,
      int oldVersion,
      View<LawTextContent> now,
      int newVersion,
      Comparison comparison) {}

  /**
   * Two texts as the reader sees them now, or as they were where a version is named; one that is
   * missing is never swapped.
   */
  public Compared between(
      View<LawTextContent> old,
      @Nullable Integer oldVersion,
      View<LawTextContent> now,
      @Nullable Integer newVersion) {
    var before = at(old, oldVersion);
    var after = at(now, newVersion);
    return new Compared(
        before,
        version(before, oldVersion),
        after,
        version(after, newVersion),
        Comparison.of(before.content().text(), after.content().text()));
  }

  private static int version(View<?> text, @Nullable Integer named) {
    return named == null ? text.header().contentVersion() : named;
  }

  private View<LawTextContent> at(View<LawTextContent> text, @Nullable Integer version) {
    if (version(text, version) == text.header().contentVersion()) {
      return text;
    }
    var revision =
        revisions.at(text.header().id(), version(text, version)).orElseThrow(NotFound::new);
    var content = FlatJson.draft(revision.said(), LawTextContent.class).content();
    return new View<>(text.header(), content.only(text.content().original()));
  }
}
