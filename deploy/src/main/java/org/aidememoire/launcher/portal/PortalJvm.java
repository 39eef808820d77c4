package org.aidememoire.launcher.portal;

import java.util.ArrayList;
import java.util.List;

/** The flags that Payara Micro and Lucene want of the JVM they run on, so that none complains. */
public final class PortalJvm {

  /**
   * From here on {@code sun.misc.Unsafe} is answered with a warning; before, the flag is unknown.
   */
  private static final int FIRST_THAT_WARNS_OF_UNSAFE = 23;

  private PortalJvm() {}

  /** For the JVM that runs this, which starts the portal with its own kind. */
  public static List<String> flags() {
    return flags(Runtime.version().feature());
  }

  static List<String> flags(int version) {
    var flags = new ArrayList<String>();
    if (version >= FIRST_THAT_WARNS_OF_UNSAFE) {
      flags.add("--sun-misc-unsafe-memory-access=allow");
    }
    flags.add("--enable-native-access=ALL-UNNAMED");
    flags.add("--add-modules=jdk.incubator.vector");
    return List.copyOf(flags);
  }
}
