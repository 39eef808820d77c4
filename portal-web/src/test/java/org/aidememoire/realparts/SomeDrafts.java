package org.aidememoire.realparts;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.aidememoire.instrument.InstrumentContent;
import org.aidememoire.lawupdate.LawUpdateContent;
import org.aidememoire.record.Content;
import org.aidememoire.record.Draft;
import org.aidememoire.record.FlatJson;
import org.aidememoire.sharing.Sharing;
import org.jspecify.annotations.Nullable;

/** Drafts for tests: what must be there, and nothing of the rest. */
public final class SomeDrafts {

  private SomeDrafts() {}

  public static Draft<LawUpdateContent> update(
      String title, String host, @Nullable Sharing sharing, String... topics) {
    return draft(
        LawUpdateContent.class,
        Json.createObjectBuilder()
            .add("title", title)
            .add("host", host)
            .add("changes", "Something changed.")
            .add("topics", Json.createArrayBuilder(List.of(topics)))
            .build(),
        sharing);
  }

  public static Draft<LawUpdateContent> citing(
      String title, String host, Sharing sharing, UUID law) {
    return draft(
        LawUpdateContent.class,
        Json.createObjectBuilder()
            .add("title", title)
            .add("host", host)
            .add("changes", "Something changed.")
            .add("instruments", Json.createArrayBuilder().add(law.toString()))
            .build(),
        sharing);
  }

  public static Draft<InstrumentContent> law(
      String title, String host, @Nullable Sharing sharing, String... topics) {
    return draft(
        InstrumentContent.class,
        Json.createObjectBuilder()
            .add("title", title)
            .add("form", "LAW")
            .add("jurisdiction", "HOST_COUNTRY")
            .add("host", host)
            .add("topics", Json.createArrayBuilder(List.of(topics)))
            .build(),
        sharing);
  }

  /** A draft that says what the JSON says. */
  public static <C extends Content> Draft<C> draft(
      Class<C> content, JsonObject said, @Nullable Sharing sharing) {
    var draft = FlatJson.draft(said, content);
    return sharing == null ? draft : new Draft<>(draft.heading(), draft.content(), sharing);
  }
}
