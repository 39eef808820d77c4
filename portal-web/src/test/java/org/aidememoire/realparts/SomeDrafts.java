package org.aidememoire.realparts;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aidememoire.instrument.Form;
import org.aidememoire.instrument.InstrumentDraft;
import org.aidememoire.instrument.Jurisdiction;
import org.aidememoire.lawupdate.LawUpdateDraft;
import org.aidememoire.sharing.Sharing;
import org.jspecify.annotations.Nullable;

/** Drafts for tests: what must be there, and nothing of the rest. */
public final class SomeDrafts {

  private SomeDrafts() {}

  public static LawUpdateDraft update(
      String title, String host, @Nullable Sharing sharing, String... topics) {
    return new LawUpdateDraft(
        title,
        null,
        "en",
        host,
        "Something changed.",
        null,
        null,
        null,
        null,
        null,
        Set.of(topics),
        null,
        null,
        null,
        sharing);
  }

  public static LawUpdateDraft citing(String title, String host, Sharing sharing, UUID law) {
    return new LawUpdateDraft(
        title,
        null,
        "en",
        host,
        "Something changed.",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(law),
        sharing);
  }

  public static InstrumentDraft law(
      String title, String host, @Nullable Sharing sharing, String... topics) {
    return new InstrumentDraft(
        title,
        null,
        "en",
        Form.LAW,
        Jurisdiction.HOST_COUNTRY,
        host,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        Set.of(topics),
        sharing);
  }
}
