package org.aidememoire.record;

import jakarta.json.bind.annotation.JsonbTypeDeserializer;
import java.util.Set;
import org.aidememoire.api.Flattened;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.sharing.Sharing;
import org.jspecify.annotations.Nullable;

/**
 * A record of any kind as it is sent in. In JSON the fields of heading and content stand beside
 * each other.
 */
@JsonbTypeDeserializer(FlatJson.DraftReader.class)
public record Draft<C extends Content>(
    @Flattened Heading heading, @Flattened C content, Sharing sharing) {

  public Draft {
    sharing = sharing == null ? Sharing.MINISTRY : sharing;
  }

  /** The host country that it is about, if any. */
  public @Nullable String host() {
    return content.host();
  }

  /**
   * Why it cannot be kept, all of it at once.
   *
   * @param countries the codes in the directory
   */
  FieldProblems check(Set<String> countries) {
    var problems = new FieldProblems();
    heading.check(problems);
    content.check(problems, countries);
    return problems;
  }
}
