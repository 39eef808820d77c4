package org.aidememoire.lawtext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.instrument.Instruments;
import org.aidememoire.instrument.InstrumentsResource;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.Invalid;
import org.aidememoire.problem.NotFound;
import org.aidememoire.realparts.SomeDrafts;
import org.aidememoire.realparts.SomeReaders;
import org.aidememoire.record.Draft;
import org.aidememoire.record.Parts;
import org.aidememoire.record.View;
import org.aidememoire.sharing.Sharing;
import org.aidememoire.sharing.SharingLevel;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class LawTextsIT {

  private static final Sharing CIRCLE = new Sharing(SharingLevel.HOST_CIRCLE, null);

  @Inject LawTexts texts;

  @Inject Instruments instruments;

  @Inject LawChanges changes;

  @Inject Parts parts;

  @Inject LawTextsResource resource;

  @Inject InstrumentsResource instrumentsResource;

  private Reader head;
  private Reader peer;
  private Reader circle;
  private Reader elsewhere;

  @BeforeEach
  void post() {
    head = SomeReaders.headOf("ph-dmw", "PH", "TH");
    peer = SomeReaders.headOf("ph-dmw", "PH", "MY");
    circle = SomeReaders.headOf("id-kemnaker", "ID", "TH");
    elsewhere = SomeReaders.headOf("id-kemnaker", "ID", "MY");
  }

  private static <T> T as(Reader reader, Supplier<T> work) {
    return CurrentReader.runAs(reader, work);
  }

  private static JsonObjectBuilder said(String title, String notation) {
    return Json.createObjectBuilder()
        .add("title", title)
        .add("validFrom", "2024-01-01")
        .add("tradition", "THAI")
        .add("notation", notation);
  }

  private static Draft<LawTextContent> draft(JsonObjectBuilder said) {
    return SomeDrafts.draft(LawTextContent.class, said.build(), CIRCLE);
  }

  private UUID law(String title) {
    var law = as(head, () -> instruments.create(SomeDrafts.law(title, "TH", CIRCLE)));
    return as(
            head,
            () -> instruments.step(law.header().id(), law.header().version(), "publish", null))
        .header()
        .id();
  }

  private View<LawTextContent> step(Reader by, UUID id, String step) {
    return as(by, () -> texts.step(id, texts.get(id).header().version(), step, "a reason"));
  }

  @Test
  void thePastedTextIsStructuredWhenItIsSaved() {
    var law = law("pasted");
    var text = as(head, () -> texts.create(draft(said("it", "มาตรา ๑ หนึ่ง\nมาตรา ๒ สอง\n")), law));
    var wording = text.content().text();
    assertEquals(List.of("sec_1", "sec_2"), wording.anchors());
    assertEquals("มาตรา ๑ หนึ่ง\nมาตรา ๒ สอง", wording.source());
  }

  @Test
  void itIsCheckedBySomebodyElseAndThenPublished() {
    var law = law("checked");
    var id = as(head, () -> texts.create(draft(said("it", "มาตรา 1 หนึ่ง")), law)).header().id();
    assertThrows(NotFound.class, () -> as(circle, () -> texts.get(id)));
    assertThrows(Denied.class, () -> step(head, id, "check"));
    step(peer, id, "check");
    assertThrows(NotFound.class, () -> as(circle, () -> texts.get(id)));
    step(head, id, "publish");
    assertTrue(as(circle, () -> texts.get(id)).content().checked());
    assertThrows(NotFound.class, () -> as(elsewhere, () -> texts.get(id)));
  }

  @Test
  void anotherWordingIsToBeCheckedAgain() {
    var law = law("changed");
    var id = as(head, () -> texts.create(draft(said("it", "มาตรา 1 หนึ่ง")), law)).header().id();
    var checked = step(peer, id, "check");
    as(
        head,
        () ->
            texts.edit(id, checked.header().version(), draft(said("it", "มาตรา 1 สอง")), "a word"));
    assertThrows(Conflict.class, () -> step(head, id, "publish"));
  }

  @Test
  void aTranslationIsStaleOnceItsOriginalChanged() {
    var law = law("translated");
    var original = as(head, () -> texts.create(draft(said("o", "มาตรา 1 หนึ่ง")), law)).header();
    var translated =
        said("t", "มาตรา 1 one")
            .add("standing", "TRANSLATION")
            .add("original", Json.createArrayBuilder().add(original.id().toString()));
    var translation = as(head, () -> texts.create(draft(translated), law));
    assertFalse(stale(head, translation));
    as(
        head,
        () -> {
          parts.carries(original.id(), List.of("gazette.pdf"), "a file");
          return null;
        });
    assertFalse(stale(head, translation));
    as(
        head,
        () ->
            texts.edit(
                original.id(),
                original.version() + 1,
                draft(said("o", "มาตรา 1 สอง")),
                "a new word"));
    assertTrue(stale(head, translation));
    assertEquals(2, as(head, () -> read(original.id())).header().version() - original.version());
  }

  private boolean stale(Reader reader, View<LawTextContent> translation) {
    var content = translation.content();
    return as(reader, () -> texts.original(content)).filter(content::olderThan).isPresent();
  }

  private View<LawTextContent> read(UUID id) {
    return texts.get(id);
  }

  @Test
  void whoMaySeeATranslationAloneLearnsNothingOfItsOriginalAndKeepsItsVersion() {
    var law = law("translated from a draft");
    var original = as(head, () -> texts.create(draft(said("o", "มาตรา 1 หนึ่ง")), law)).header();
    var translated =
        said("t", "มาตรา 1 one")
            .add("standing", "TRANSLATION")
            .add("original", Json.createArrayBuilder().add(original.id().toString()));
    var translation = as(head, () -> texts.create(draft(translated), law)).header().id();
    assertEquals(
        original.contentVersion(), as(head, () -> read(translation)).content().originalVersion());
    step(peer, translation, "check");
    step(head, translation, "publish");
    var theirs = as(circle, () -> read(translation)).content();
    assertEquals(List.of(), theirs.original());
    assertNull(theirs.originalVersion());
  }

  @Test
  void aComparisonNamesTheVersionsThatReadersHave() {
    var law = law("compared");
    var text = as(head, () -> texts.create(draft(said("it", "มาตรา 1 หนึ่ง")), law)).header();
    step(peer, text.id(), "check");
    var published = step(head, text.id(), "publish");
    as(
        head,
        () -> {
          parts.carries(text.id(), List.of("gazette.pdf"), "a file");
          return null;
        });
    var now = as(circle, () -> read(text.id()));
    int version = published.header().version();
    assertEquals(version + 1, now.header().version());
    var compared = as(circle, () -> changes.between(now, null, now, version));
    assertEquals(version, compared.oldVersion());
    assertEquals(version, compared.newVersion());
    assertThrows(
        NotFound.class, () -> as(circle, () -> changes.between(now, version + 1, now, null)));
  }

  @Test
  void theFormsForOtherProgramsPassTheOneRule() {
    var law = law("in other forms");
    var id = as(head, () -> texts.create(draft(said("it", "มาตรา 1 หนึ่ง")), law)).header().id();
    assertTrue(as(head, () -> resource.akomaNtoso(id)).contains("หนึ่ง"));
    assertThrows(NotFound.class, () -> as(circle, () -> resource.akomaNtoso(id)));
    assertEquals(
        "in other forms", as(circle, () -> instrumentsResource.jsonLd(law)).getString("name"));
    assertThrows(NotFound.class, () -> as(elsewhere, () -> instrumentsResource.jsonLd(law)));
  }

  @Test
  void aMarkThatNamesNothingIsRefusedWithItsLine() {
    var law = law("refused");
    var refused =
        assertThrows(
            Invalid.class,
            () -> as(head, () -> texts.create(draft(said("it", "@ มาตรา 1\nก\n@ what\nข")), law)));
    assertEquals("notation", refused.fields().getFirst().field());
    assertEquals(List.of("3"), refused.fields().getFirst().values());
  }

  @Test
  void aTextOfTheGreatestLengthIsKeptAndALongerOneRefused() {
    var law = law("long");
    var longest = "ก".repeat(LawTextContent.LONGEST - 20);
    assertEquals(
        longest,
        as(head, () -> texts.create(draft(said("it", longest)), law)).content().text().source());
    var longer = "ก".repeat(LawTextContent.LONGEST + 1);
    assertThrows(Invalid.class, () -> as(head, () -> texts.create(draft(said("it", longer)), law)));
  }
}
