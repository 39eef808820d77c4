package org.aidememoire.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The pages of a long list as links: the first, those around the current one, the last.
 *
 * @param current from 1
 * @param path the address of a page
 */
public record Pager(int current, int pages, IntFunction<String> path) {

  /** How many numbers stand on each side of the current page's. */
  private static final int AROUND = 2;

  /** A page's number; what was left out between two of them is a gap, which leads nowhere. */
  public record Number(String word, String path, boolean chosen) {

    private static final Number GAP = new Number("…", "", false);

    public boolean gap() {
      return path.isEmpty();
    }
  }

  /** A single page that would be left out alone takes no more room than the gap. */
  public List<Number> numbers() {
    var shown = new ArrayList<Number>();
    int last = 0;
    for (int n : IntStream.rangeClosed(1, pages).filter(this::near).toArray()) {
      if (n == last + 2) {
        shown.add(number(n - 1));
      } else if (n > last + 2) {
        shown.add(Number.GAP);
      }
      shown.add(number(n));
      last = n;
    }
    return shown;
  }

  private boolean near(int number) {
    return number == 1 || number == pages || Math.abs(number - current) <= AROUND;
  }

  private Number number(int number) {
    return new Number(Integer.toString(number), path.apply(number), number == current);
  }

  /** Empty on the first page. */
  public String previous() {
    return current > 1 ? path.apply(current - 1) : "";
  }

  /** Empty on the last page. */
  public String next() {
    return current < pages ? path.apply(current + 1) : "";
  }
}
