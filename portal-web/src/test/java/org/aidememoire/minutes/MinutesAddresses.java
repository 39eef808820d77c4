package org.aidememoire.minutes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.consultation.Attribution;
import org.aidememoire.realparts.SomeAddresses;
import org.aidememoire.realparts.Visitor;

public final class MinutesAddresses implements SomeAddresses {

  private static final String MINUTES = "/api/minutes/{session}";

  /** They say nothing by which the session is known, whose minutes are not adopted. */
  private static final Set<String> BARE =
      Stream.of("/agreed", "/actions", "/adoption", "/corrections", "/corrigenda")
          .map(MINUTES::concat)
          .collect(Collectors.toUnmodifiableSet());

  @Override
  public Map<String, List<String>> of(Visitor reader) {
    var all = new LinkedHashMap<String, List<String>>();
    BARE.forEach(path -> all.put(path, List.of(path.replace("session", "sessions"))));
    var held = HeldSession.of(reader, Attribution.NONE, "Counsellor");
    var decision = held.write(StatementForm.DECISION, "Agencies are inspected.");
    held.adopt(reader);
    held.release(decision);
    var released = held.id();
    all.put(
        "/sessions/{id}/minutes/corrigendum",
        List.of("/sessions/" + released + "/minutes/corrigendum?row=" + decision));
    all.put("/sessions/{id}/communique", List.of("/sessions/" + released + "/communique"));
    all.put("/communiques/{session}", List.of("/communiques/" + released));
    all.put("/api/communiques/{session}", List.of("/api/communiques/" + released));
    all.put(MINUTES, List.of("/api/minutes/{sessions}"));
    all.put("/api/actions/{action}", List.of("/api/actions/{sessions}"));
    return all;
  }

  @Override
  public Set<String> bare() {
    return Stream.concat(BARE.stream(), Stream.of("/api/actions/{action}"))
        .collect(Collectors.toUnmodifiableSet());
  }
}
