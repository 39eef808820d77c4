package org.aidememoire.realparts;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.UUID;

/** Every boundary fails as nobody foresaw when it is asked about one id. */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.APPLICATION)
public class BrittleBoundaries {

  public static final UUID BRITTLE = UUID.fromString("00000000-0000-0000-0000-00000000dead");

  @AroundInvoke
  Object fail(InvocationContext call) throws Exception {
    if (Arrays.asList(call.getParameters()).contains(BRITTLE)) {
      throw new IllegalStateException("boundaries are brittle, on purpose");
    }
    return call.proceed();
  }
}
