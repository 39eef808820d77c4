package org.aidememoire.searchindex.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The command line: {@code relevance DOCS QUERIES …}. */
public final class Bench {

  private Bench() {}

  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> rest =
        Arrays.asList(arguments).subList(Math.min(1, arguments.length), arguments.length);
    if (arguments.length > 2 && arguments[0].equals("relevance")) {
      Relevance.run(rest, out);
    } else {
      out.println("usage: bench relevance DOCS QUERIES [DOCS QUERIES …] [--without-marks]");
    }
  }
}
