package org.aidememoire.record;

import java.util.List;
import org.aidememoire.problem.NotFound;

/**
 * The states of a kind of record and the steps between them.
 *
 * @param states the first is the one in which a record begins
 */
public record Lifecycle(List<State> states, List<Step> steps) {

  public Lifecycle {
    states = List.copyOf(states);
    steps = List.copyOf(steps);
  }

  public static Lifecycle of(State[] states, Step[] steps) {
    return new Lifecycle(List.of(states), List.of(steps));
  }

  public State first() {
    return states.getFirst();
  }

  /** The state that the database names. */
  public State state(String name) {
    return states.stream()
        .filter(s -> s.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no state is called " + name));
  }

  /** The step of that name in any case, as an address says it. */
  public Step step(String name) {
    return steps.stream()
        .filter(s -> s.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** The steps that lead away from that state, in the order of their declaration. */
  public List<Step> from(State state) {
    return steps.stream().filter(s -> s.from().contains(state)).toList();
  }
}
