package org.aidememoire.web.lawupdate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aidememoire.lawupdate.LawUpdateContent;
import org.aidememoire.lawupdate.LawUpdates;
import org.aidememoire.record.Records;
import org.aidememoire.record.View;
import org.aidememoire.web.record.KindFinder;

/** Law updates by words of their title or text. */
@Named
@RequestScoped
public class LawUpdateFinder extends KindFinder<LawUpdateContent> {

  @Inject LawUpdates records;

  @Override
  protected Records<LawUpdateContent> records() {
    return records;
  }

  @Override
  protected String word(View<LawUpdateContent> record) {
    return record.header().title();
  }
}
