package org.aidememoire.record;

import java.util.Set;

/**
 * What a {@link Step} does.
 *
 * @param right what somebody needs to take it
 * @param to the state that it leads to
 * @param from the states in which it can be taken
 */
public record Transition(Right right, State to, Set<State> from) {

  public static Transition of(Right right, State to, State... from) {
    return new Transition(right, to, Set.of(from));
  }
}
