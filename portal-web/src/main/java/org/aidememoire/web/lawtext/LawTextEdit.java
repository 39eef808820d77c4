package org.aidememoire.web.lawtext;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.aidememoire.attachment.Attachments;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.instrument.Instruments;
import org.aidememoire.lawtext.LawTextContent;
import org.aidememoire.lawtext.LawTexts;
import org.aidememoire.lawtext.Level;
import org.aidememoire.lawtext.Standing;
import org.aidememoire.lawtext.Tradition;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.record.Records;
import org.aidememoire.record.View;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.record.RecordEdit;
import org.aidememoire.web.record.RecordField;
import org.aidememoire.web.words.Terms;

/**
 * Writes a text of an instrument, new or again. A new one can start from the words of a file of the
 * instrument, or from the text that it follows.
 */
@Page(path = {"/instruments/{instrument}/law-texts/new", "/law-texts/{id}/edit"})
@Access(Rule.POSTED)
@Named
@RequestScoped
public class LawTextEdit extends RecordEdit<LawTextContent> {

  @Inject LawTexts texts;

  @Inject Instruments instruments;

  @Inject Attachments attachments;

  @Inject Address here;

  @Inject Form form;

  @Inject Terms terms;

  @Override
  protected Records<LawTextContent> records() {
    return texts;
  }

  @Override
  protected String containedIn() {
    return "instrument";
  }

  @Override
  protected void startNew(Form started) {
    var instrument = instruments.get(here.key("instrument"));
    started
        .start("language", instrument.header().language())
        .start("title", instrument.header().title())
        .start("validFrom", instrument.content().inForceOn())
        .start("tradition", Tradition.of(instrument.content().host()));
    if (here.text("file").isPresent()) {
      started.start("notation", attachments.words(here.key("file"), LawTextContent.LONGEST));
    }
    if (here.text("after").isPresent()) {
      started.start("notation", texts.get(here.key("after")).content().notation());
    }
  }

  public List<Option> standings() {
    return terms.of("lawtext.standing", Standing.class);
  }

  public List<Option> traditions() {
    return terms.of("lawtext.tradition", Tradition.class);
  }

  /** The other texts of the instrument, of which this may be a translation. */
  public List<Option> originals() {
    return siblings().stream()
        .filter(text -> !text.header().id().toString().equals(here.text("id").orElse("")))
        .map(text -> new Option(text.header().id().toString(), word(text.header())))
        .toList();
  }

  private List<View<LawTextContent>> siblings() {
    var container =
        here.text("instrument").isPresent()
            ? here.key("instrument")
            : texts.get(here.key("id")).header().container();
    return container == null ? List.of() : texts.of(container);
  }

  private String word(RecordHeader header) {
    return header.title() + " · " + terms.language(header.language());
  }

  /** For the counts beside the field: by tradition the words of a provision and of the rest. */
  public String marks() {
    return Arrays.stream(Tradition.values())
        .map(t -> t + ":" + t.word(Level.PROVISION) + ":" + t.word(Level.UNASSIGNED))
        .collect(Collectors.joining(";"));
  }

  /** The chosen original in words. */
  public List<Option> original() {
    return texts.headers(RecordField.keys(form, "original")).stream()
        .map(header -> new Option(header.id().toString(), word(header)))
        .toList();
  }
}
