package org.aidememoire.searchindex.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The command line: {@code relevance DOCS QUERIES …} or {@code speed SECTIONS}. */
public final class Bench {

  private Bench() {}

  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> rest =
        Arrays.asList(arguments).subList(Math.min(1, arguments.length), arguments.length);
    switch (arguments.length == 0 ? "" : arguments[0]) {
      case "relevance" -> Relevance.run(rest, out);
      case "speed" -> Speed.run(rest, out);
      default ->
          out.println(
              "usage: bench relevance DOCS QUERIES [DOCS QUERIES …] | bench speed SECTIONS");
    }
  }
}
