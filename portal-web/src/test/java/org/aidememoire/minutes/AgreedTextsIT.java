package org.aidememoire.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.aidememoire.consultation.AttendanceDraft;
import org.aidememoire.consultation.Attendances;
import org.aidememoire.consultation.Attribution;
import org.aidememoire.consultation.ConsultationTable;
import org.aidememoire.consultation.Reply;
import org.aidememoire.consultation.SessionStep;
import org.aidememoire.consultation.Sessions;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.minutes.AdoptionEvent.What;
import org.aidememoire.realparts.SomeReaders;
import org.aidememoire.search.Search;
import org.aidememoire.search.SearchAnswer;
import org.aidememoire.search.SearchHit;
import org.aidememoire.search.SearchQuestion;
import org.aidememoire.searchindex.Page.FacetValue;
import org.aidememoire.searchindex.SearchRequest.Order;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class AgreedTextsIT {

  @Inject ConsultationTable table;

  @Inject Sessions sessions;

  @Inject Attendances attendances;

  @Inject Minutes minutes;

  @Inject Statements statements;

  @Inject StatementTexts texts;

  @Inject Adoption adoption;

  @Inject AdoptionViews views;

  @Inject AdoptionClock time;

  @Inject AgreedRecord agreed;

  @Inject Search search;

  private Reader convener = Reader.ANONYMOUS;
  private Reader member = Reader.ANONYMOUS;
  private Reader circle = Reader.ANONYMOUS;
  private Reader elsewhere = Reader.ANONYMOUS;

  @BeforeEach
  void people() {
    convener = SomeReaders.headOf("la-molsw", "LA", "TH");
    member = SomeReaders.headOf("kh-mlvt", "KH", "TH");
    circle = SomeReaders.headOf("id-kemnaker", "ID", "TH");
    elsewhere = SomeReaders.headOf("kh-mlvt", "KH", "MY");
  }

  private static String word() {
    return "w" + UUID.randomUUID().toString().replace("-", "");
  }

  /** A held session at which the member's delegation is that of the named delegate. */
  private UUID drafted(Attribution rule, String delegate) {
    var series = table.series(rule, convener, member);
    var held = table.circulated(convener, series, LocalDate.now().minusDays(1));
    table.step(sessions, convener, held, SessionStep.HOLD);
    var attends = new AttendanceDraft(ConsultationTable.post(member), Reply.ATTENDING, delegate);
    table.as(convener, () -> attendances.answer(held, attends));
    CurrentReader.runAs(convener, () -> minutes.begin(held));
    return held;
  }

  private UUID write(UUID session, StatementForm form, String text) {
    var id = UUID.randomUUID();
    var own = ConsultationTable.post(member);
    var owner = form == StatementForm.ACTION ? own : null;
    var due = form == StatementForm.ACTION ? LocalDate.now().plusDays(30) : null;
    var row = new StatementDraft("Fees", null, own, form, null, owner, due);
    table.as(convener, () -> statements.put(session, id, row));
    var draft = new TextDraft(UUID.randomUUID(), 1, 1, null, text, null);
    table.as(convener, () -> texts.save(session, id, draft));
    return id;
  }

  private void adopt(UUID session) {
    circulate(session);
    signed(session);
  }

  private void circulate(UUID session) {
    var until = Instant.now().plus(Duration.ofDays(7));
    CurrentReader.runAs(convener, () -> adoption.circulate(session, until));
  }

  private void signed(UUID session) {
    var hash = table.as(convener, () -> views.of(session)).hash();
    var agrees =
        new SignOffDraft(ConsultationTable.post(member), What.AGREED, hash, "by their letter");
    CurrentReader.runAs(convener, () -> adoption.sign(session, agrees));
    time.look(session);
    var state = table.as(convener, () -> sessions.get(session)).header().state();
    assertEquals("ADOPTED", state);
  }

  private SearchAnswer asked(Reader by, String words, String... types) {
    var chosen = types.length == 0 ? Map.<String, Set<String>>of() : Map.of("type", Set.of(types));
    var question = new SearchQuestion(words, chosen, Order.RELEVANCE, 1, 10);
    return table.as(by, () -> search.search(question));
  }

  private void findsNothing(Reader by, String word) {
    var answer = asked(by, word);
    assertEquals(0, answer.total(), by.name());
    assertTrue(answer.facets().values().stream().allMatch(List::isEmpty), answer::toString);
  }

  @Test
  void aDecisionIsFoundFromItsAdoptionOnByWhoReadsTheSession() {
    var word = word();
    var session = drafted(Attribution.NONE, "Counsellor");
    var row = write(session, StatementForm.DECISION, "Agencies that charge " + word + " close.");
    List.of(convener, member, circle).forEach(reader -> findsNothing(reader, word));
    circulate(session);
    List.of(convener, member, circle).forEach(reader -> findsNothing(reader, word));
    signed(session);
    for (var reader : List.of(convener, member, circle)) {
      var hit = asked(reader, word).hits().getFirst();
      assertEquals(session, hit.id());
      assertEquals("session", hit.kind());
      assertEquals("decision", hit.passage());
      assertEquals("/minutes#row-" + row, hit.place());
      assertTrue(hit.fragments().getFirst().text().contains(word), hit::toString);
      assertEquals(null, hit.attachment());
    }
    findsNothing(elsewhere, word);
    findsNothing(Reader.ANONYMOUS, word);
    var shown = table.as(circle, () -> agreed.of(session)).stream().map(Statement::id).toList();
    assertEquals(List.of(row), shown, "the place is there for who does not sit at the table");
  }

  @Test
  void decisionsAndActionsCanBeChosenAsTypes() {
    var word = word();
    var session = drafted(Attribution.ATTRIBUTED, "Counsellor");
    write(session, StatementForm.STATEMENT, "The " + word + " was raised.");
    write(session, StatementForm.DECISION, "The " + word + " is agreed.");
    write(session, StatementForm.ACTION, "Publish the " + word + ".");
    adopt(session);
    for (var type : List.of("statement", "decision", "action")) {
      var answer = asked(circle, word, type);
      assertEquals(
          List.of(type), answer.hits().stream().map(SearchHit::passage).toList(), answer::toString);
    }
    var types = asked(circle, word).facets().getOrDefault("type", List.of());
    assertEquals(
        Set.of("session", "statement", "decision", "action"),
        Set.copyOf(types.stream().map(FacetValue::value).toList()));
    assertTrue(types.stream().allMatch(type -> type.records() == 1), types::toString);
  }

  @Test
  void aPostIsNotFoundByWhatItSaidOrOwes() {
    var word = word();
    var session = drafted(Attribution.ATTRIBUTED, "Counsellor");
    write(session, StatementForm.ACTION, "Publish the " + word + ".");
    adopt(session);
    assertEquals(1, asked(circle, word).total());
    var owed = asked(circle, word + " \"" + ConsultationTable.post(member) + "\"");
    assertEquals(List.of(), owed.hits().stream().filter(h -> h.place() != null).toList());
  }

  @Test
  void nothingOfADelegationIsFoundWhereTheRuleNamesNone() {
    for (var rule : List.of(Attribution.NONE, Attribution.BY_CONSTITUENCY)) {
      var delegate = word();
      var word = word();
      var session = drafted(rule, delegate);
      write(session, StatementForm.STATEMENT, "We have " + word + " cases.");
      adopt(session);
      List.of(convener, member, circle, elsewhere).forEach(by -> findsNothing(by, delegate));
      var found = asked(circle, word).hits().toString();
      assertFalse(found.contains(ConsultationTable.post(member)), found);
      var read = table.as(circle, () -> agreed.headings(session)).toString();
      assertFalse(read.contains(ConsultationTable.post(member)), read);
      assertFalse(read.contains(delegate), read);
    }
  }
}
