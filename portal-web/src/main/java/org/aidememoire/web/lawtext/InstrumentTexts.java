package org.aidememoire.web.lawtext;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aidememoire.lawtext.LawTextContent;
import org.aidememoire.lawtext.LawTexts;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.record.View;

/** The texts on the page of an instrument, read once with the page. */
@Named
@RequestScoped
public class InstrumentTexts {

  @Inject LawTexts texts;

  private final Map<UUID, List<View<LawTextContent>>> read = new HashMap<>();

  /** The newest wording first. */
  public List<View<LawTextContent>> of(RecordHeader instrument) {
    return read.computeIfAbsent(instrument.id(), texts::of);
  }
}
