package org.aidememoire.consultation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aidememoire.realparts.SomeAddresses;
import org.aidememoire.realparts.Visitor;

/** Addresses of calendars are secret: a guessed one shows nothing, to whomever. */
public final class ConsultationAddresses implements SomeAddresses {

  @Override
  public Map<String, List<String>> of(Visitor reader) {
    return Map.of(
        "/api/calendars/{secret}", List.of("/api/calendars/guessed"),
        "/api/calendars/{secret}/{series}", List.of("/api/calendars/guessed/" + UUID.randomUUID()));
  }
}
