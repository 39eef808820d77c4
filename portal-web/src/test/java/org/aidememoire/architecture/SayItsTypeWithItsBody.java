package org.aidememoire.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Whoever writes a body says of which type, by {@code @Produces} on the method or its class, or
 * beside the body in the answer. A body is what a method returns, or what it puts into a {@link
 * Response}, itself or by one of ours that makes the response for it.
 */
class SayItsTypeWithItsBody extends ArchCondition<JavaMethod> {

  SayItsTypeWithItsBody() {
    super("say of which type its body is");
  }

  @Override
  public void check(JavaMethod method, ConditionEvents events) {
    boolean says =
        method.isAnnotatedWith(Produces.class) || method.getOwner().isAnnotatedWith(Produces.class);
    events.add(
        new SimpleConditionEvent(
            method,
            says || !writes(method, new HashSet<>()),
            method.getFullName() + " writes a body and has no @Produces"));
  }

  private static boolean writes(JavaMethod method, Set<JavaMethod> seen) {
    if (!makesResponses(method)) {
      return !method.getRawReturnType().isEquivalentTo(void.class);
    }
    return seen.add(method)
        && method.getMethodCallsFromSelf().stream()
            .map(JavaMethodCall::getTarget)
            .anyMatch(
                called -> putsIn(called) || ours(called).filter(m -> writes(m, seen)).isPresent());
  }

  private static boolean makesResponses(JavaMethod method) {
    return method.getRawReturnType().isEquivalentTo(Response.class)
        || method.getRawReturnType().isEquivalentTo(ResponseBuilder.class);
  }

  /** A body alone: with its type beside it, nothing is left to guess. */
  private static boolean putsIn(MethodCallTarget called) {
    boolean alone = called.getRawParameterTypes().size() == 1;
    return alone
        && (called.getOwner().isEquivalentTo(ResponseBuilder.class)
                && called.getName().equals("entity")
            || called.getOwner().isEquivalentTo(Response.class)
                && Set.of("ok", "accepted").contains(called.getName()));
  }

  private static Optional<JavaMethod> ours(MethodCallTarget called) {
    return called
        .resolveMember()
        .filter(m -> m.getOwner().getPackageName().startsWith("org.aidememoire"))
        .filter(SayItsTypeWithItsBody::makesResponses);
  }
}
