package org.aidememoire.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.aidememoire.consultation.Delegation;

/** Where the adoption of minutes stands, for those at the table. */
@ApplicationScoped
@Transactional
public class AdoptionViews {

  @Inject Seats seats;

  @Inject AdoptionEvents events;

  @Inject AdoptedMinutes adopted;

  @Inject Clock clock;

  public AdoptionView of(UUID session) {
    return of(seats.at(session));
  }

  /** The same for who is known to sit there. */
  public AdoptionView of(Seat seat) {
    var consent = Consent.of(events.of(seat.id()));
    var held = events.held(seat, clock.instant());
    var lines =
        consent.delegations().entrySet().stream()
            .map(e -> line(seat, e.getKey(), e.getValue(), held))
            .toList();
    var voided =
        consent.voided().stream()
            .map(v -> new AdoptionView.Void(v.signed().delegation(), v.signed().what(), v.reason()))
            .toList();
    var sealed = adopted.of(seat.id());
    return new AdoptionView(
        consent.stage(),
        consent.hash(),
        consent.deadline(),
        lines,
        voided,
        signable(seat, consent),
        seat.convener(),
        sealed.map(AdoptedMinutes.Sealed::number).orElse(null),
        sealed.map(AdoptedMinutes.Sealed::seal).orElse(null),
        sealed.isEmpty() || adopted.whole(seat));
  }

  private AdoptionView.Line line(
      Seat seat, String delegation, Consent.Position position, Map<String, String> held) {
    var signed = position.signed();
    return new AdoptionView.Line(
        delegation,
        signed == null ? null : signed.what(),
        signed == null ? "" : signed.words(),
        position.reached(held.keySet()),
        seat.posts().contains(delegation) && !held.containsValue(delegation));
  }

  private List<String> signable(Seat seat, Consent consent) {
    boolean open =
        consent.stage() == Consent.Stage.CIRCULATED
            && clock.instant().isBefore(Objects.requireNonNull(consent.deadline()));
    var own = seat.own().stream().map(Delegation::key).toList();
    return !open
        ? List.of()
        : consent.delegations().keySet().stream()
            .filter(d -> seat.convener() || own.contains(d))
            .sorted((a, b) -> Boolean.compare(own.contains(b), own.contains(a)))
            .toList();
  }
}
