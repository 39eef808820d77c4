package org.aidememoire.web.results;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aidememoire.language.TypedPeriod;
import org.aidememoire.results.Counts;
import org.aidememoire.results.Figure;
import org.aidememoire.results.Source;
import org.aidememoire.results.Tally;
import org.aidememoire.web.text.Messages;
import org.aidememoire.web.words.Dates;
import org.aidememoire.web.words.Names;
import org.jspecify.annotations.Nullable;

/** Figures in words. */
@Named
@RequestScoped
public class ResultWords {

  @Inject Messages messages;

  @Inject Names names;

  @Inject Dates dates;

  /** A month, quarter or year as it is written; any other time from day to day. */
  public String period(String text) {
    return TypedPeriod.written(text)
        .filter(period -> text.contains("/"))
        .map(period -> dates.days(period.first(), period.last()))
        .orElse(text);
  }

  /** The number, or that it is withheld; a dash where there is no such figure. */
  public String value(@Nullable Figure figure) {
    if (figure == null) {
      return "–";
    }
    return figure.withheld()
        ? messages.of("resultrelease.suppressed")
        : messages.of("resultrelease.number", figure.number());
  }

  /** The share of women, a dash where nobody knows it. */
  public String share(Figure figure) {
    if (figure.shareWithheld()) {
      return messages.of("resultrelease.suppressed");
    }
    return figure.womenPercent() == null ? "–" : figure.womenPercent() + " %";
  }

  public String category(Source source, Figure figure) {
    var key = figure.category();
    if (key.equals(Counts.TOTAL)) {
      return messages.of("resultrelease.total");
    }
    if (key.equals(Tally.UNKNOWN)) {
      return messages.of("resultrelease.unknown");
    }
    return source == Source.COMPLAINTS
        ? messages.word("complaintstatistics.type", key)
        : names.country(key);
  }

  public String sex(String sex) {
    return sex.equals(Counts.TOTAL)
        ? messages.of("resultrelease.total")
        : messages.word("complaintstatistics.sex", sex);
  }

  String chartTitle(String indicator) {
    return messages.of("resultrelease.chart", indicator);
  }
}
