package org.aidememoire.web.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.UnaryOperator;
import org.aidememoire.results.Counts;
import org.aidememoire.results.Figure;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The chart of a release, as a browser reads it. */
class FigureChartTest {

  private static Figure figure(String period, Long value) {
    return new Figure(period, Counts.TOTAL, Counts.TOTAL, value, null, value == null);
  }

  private static Document chart(Figure... figures) {
    var svg =
        FigureChart.of(
            List.of(figures),
            UnaryOperator.identity(),
            figure -> figure.withheld() ? "suppressed" : "" + figure.number(),
            "People <trained>");
    return Jsoup.parse(svg, Parser.xmlParser());
  }

  @Test
  void aBarIsAsLongAsItsFigure() {
    var rects = chart(figure("2026-Q1", 50L), figure("2026-Q2", 100L)).select("rect");
    assertEquals(List.of("159", "318"), rects.eachAttr("width"));
  }

  @Test
  void whatIsWithheldIsAFrameWithItsWordAndNeitherAZeroNorNothing() {
    var chart = chart(figure("2026-Q1", 50L), figure("2026-Q2", null));
    var frame = chart.select("rect").getLast();
    assertEquals("none", frame.attr("fill"));
    assertFalse(frame.attr("stroke-dasharray").isEmpty());
    assertTrue(chart.select("text").eachText().contains("suppressed"));
    assertFalse(chart.select("text").eachText().contains("0"));
  }

  @Test
  void allOfThemWithheldAndNoneAtAllAreChartsToo() {
    assertEquals(1, chart(figure("2026-Q1", null)).select("rect").size());
    assertEquals(0, chart().select("rect").size());
    assertEquals(1, chart(figure("2026-Q1", 0L)).select("rect").size());
  }

  @Test
  void itsWordsAreText() {
    assertEquals("People <trained>", chart().select("svg").attr("aria-label"));
  }
}
