package org.aidememoire.follow;

import java.util.Objects;
import org.aidememoire.language.TypedText;
import org.aidememoire.notice.KeptFor;
import org.jspecify.annotations.Nullable;

/**
 * What somebody begins to follow, as it is sent in.
 *
 * @param followed the key of an instrument, the code of a country, a topic, or the alias of a
 *     ministry
 */
public record FollowDraft(
    @Nullable FollowSubject subject, @Nullable String followed, @Nullable KeptFor keptFor) {

  public FollowDraft {
    followed = TypedText.line(followed);
    keptFor = Objects.requireNonNullElse(keptFor, KeptFor.ME);
  }
}
