package org.aidememoire.lawtext;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.aidememoire.problem.NotFound;
import org.aidememoire.record.FlatJson;
import org.aidememoire.record.View;
import org.aidememoire.revision.Revisions;
import org.jspecify.annotations.Nullable;

/** What changed between two texts, of one instrument or of two, both of which the reader sees. */
@ApplicationScoped
@Transactional
public class LawChanges {

  @Inject LawTexts texts;

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

  /** The same as it was, when a version is named; a version that is missing is never swapped. */
  public Compared between(
      UUID old, @Nullable Integer oldVersion, UUID now, @Nullable Integer newVersion) {
    var before = at(texts.get(old), oldVersion);
    var after = at(texts.get(now), newVersion);
    return new Compared(
        before,
        oldVersion == null ? before.header().version() : oldVersion,
        after,
        newVersion == null ? after.header().version() : newVersion,
        Comparison.of(before.content().text(), after.content().text()));
  }

  private View<LawTextContent> at(View<LawTextContent> text, @Nullable Integer version) {
    if (version == null || version == text.header().version()) {
      return text;
    }
    var revision = revisions.at(text.header().id(), version).orElseThrow(NotFound::new);
    var content = FlatJson.draft(revision.said(), LawTextContent.class).content();
    return new View<>(text.header(), content.only(text.content().original()));
  }
}
