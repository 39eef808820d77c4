package org.aidememoire.session;

import com.sun.enterprise.util.uuid.UuidGenerator;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Session ids of 256 random bits; Payara's own hold 56. */
public final class SessionIds implements UuidGenerator {

  private static final int BYTES = 32;

  private final SecureRandom random = new SecureRandom();

  @Override
  public String generateUuid() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  @Override
  public String generateUuid(Object ignored) {
    return generateUuid();
  }
}
