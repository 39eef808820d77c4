package org.aidememoire.web.page;

import java.util.Map;
import java.util.UUID;
import org.aidememoire.realparts.Visitor;

/** A form that makes something, and what has to be typed into it. */
record Making(Visitor by, String form, String... typed) {

  /** By the page's address: a new page that makes something must be entered here. */
  static Map<String, Making> all(Visitor head, Visitor administrator, Visitor secretariat) {
    var title = "Pressed twice " + UUID.randomUUID();
    var key = "pressed-" + UUID.randomUUID().toString().substring(0, 8);
    return Map.ofEntries(
        Map.entry(
            "/law-updates/new",
            new Making(
                head, "#record", "title", title, "changes", "A rule.", "sharing", "MINISTRY")),
        Map.entry(
            "/instruments/new",
            new Making(head, "#record", "title", title, "form", "LAW", "sharing", "MINISTRY")),
        Map.entry(
            "/practices/new",
            new Making(
                head,
                "#record",
                "title",
                title,
                "problem",
                "One.",
                "method",
                "One.",
                "results",
                "Counted.",
                "sharing",
                "MINISTRY")),
        Map.entry(
            "/practices/{practice}/uses/new",
            new Making(
                head, "#record", "title", title, "outcome", "ADOPTED", "note", "Done alike.")),
        Map.entry(
            "/instruments/{instrument}/legal-events/new",
            new Making(
                head, "#record", "title", title, "act", "AMENDS", "effectiveOn", "1 Jan 2027")),
        Map.entry(
            "/instruments/{instrument}/law-texts/new",
            new Making(
                head, "#record", "title", title, "validFrom", "1 Jan 2027", "notation", "One.")),
        Map.entry(
            "/modules/new",
            new Making(
                head,
                "#record",
                "title",
                title,
                "stage",
                "IN_POST",
                "mode",
                "CLASSROOM",
                "minutes",
                "90",
                "objectives",
                "To ask.",
                "agenda",
                "Questions.",
                "sharing",
                "MINISTRY")),
        Map.entry(
            "/modules/{module}/materials/new",
            new Making(head, "#record", "title", title, "use", "HANDOUT", "text", "One.")),
        Map.entry(
            "/programmes/new",
            new Making(head, "#record", "title", title, "aim", "One.", "sharing", "MINISTRY")),
        Map.entry(
            "/programmes/{programme}/editions/new",
            new Making(
                head,
                "#record",
                "title",
                title,
                "host",
                "TH",
                "place",
                "Bangkok",
                "starts",
                "1 Mar 2031",
                "ends",
                "2 Mar 2031")),
        Map.entry(
            "/consultations/new",
            new Making(
                head,
                "#record",
                "title",
                title,
                "purpose",
                "We meet.",
                "employers",
                "Two.",
                "sharing",
                "MINISTRY")),
        Map.entry(
            "/consultations/{series}/sessions/new", new Making(head, "#record", "title", title)),
        Map.entry(
            "/consultations/{series}/topics/new",
            new Making(head, "#record", "title", title, "why", "Rent is deducted.")),
        Map.entry(
            "/forums/new",
            new Making(
                head, "#record", "title", title, "purpose", "We meet.", "sharing", "MINISTRY")),
        Map.entry(
            "/forums/{forum}/sessions/new",
            new Making(head, "#record", "title", title, "starts", "1 Mar 2031")),
        Map.entry(
            "/forums/{forum}/recommendations/new",
            new Making(
                head,
                "#record",
                "title",
                "Of a forum: " + title,
                "text",
                "Train.",
                "sharing",
                "MINISTRY")),
        Map.entry(
            "/recommendations/new",
            new Making(head, "#record", "title", title, "text", "Train.", "sharing", "MINISTRY")),
        Map.entry(
            "/recommendations/{recommendation}/reports/new",
            new Making(
                head, "#record", "title", title, "progress", "ACHIEVED", "done", "One course.")),
        Map.entry(
            "/complaint-statistics/new",
            new Making(
                head,
                "#record",
                "title",
                title,
                "host",
                "TH",
                "period",
                "2026-Q1",
                "counts",
                "type,sex,outcome,cases,median days\nUNDERPAYMENT,WOMEN,SETTLED,12,30",
                "sharing",
                "MINISTRY")),
        Map.entry(
            "/indicators/new",
            new Making(
                head,
                "#record",
                "title",
                title,
                "definition",
                "Each law.",
                "source",
                "BY_HAND",
                "unit",
                "INSTRUMENTS",
                "sharing",
                "MINISTRY")),
        Map.entry(
            "/indicators/{indicator}/measurements/new",
            new Making(
                head,
                "#record",
                "title",
                title,
                "starts",
                "7 Dec 2016",
                "ends",
                "31 Mar 2022",
                "value",
                "41",
                "source",
                "A profile")),
        Map.entry(
            "/indicators/{indicator}/releases/new", new Making(head, "#record", "title", title)),
        Map.entry("/groups/new", new Making(head, "#group", "name", title, "host", "TH")),
        Map.entry(
            "/saved-searches/new", new Making(head, "#saving", "name", title, "question", "wage")),
        Map.entry(
            "/administration/postings/new",
            new Making(administrator, "#posting", "role", "ATTACHE", "title", title)),
        Map.entry(
            "/administration/posts/new",
            new Making(administrator, "#entry", "name", title, "city", key, "host", "MY")),
        Map.entry(
            "/terms/new",
            new Making(secretariat, "#term", "id", key, "topic", "wages", "labels.en", title)));
  }
}
