package org.aidememoire.web.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aidememoire.practice.PracticeContent;
import org.aidememoire.practice.Practices;
import org.aidememoire.record.Records;
import org.aidememoire.record.View;
import org.aidememoire.web.record.KindFinder;

/** Good practices by words of their title or text. */
@Named
@RequestScoped
public class PracticeFinder extends KindFinder<PracticeContent> {

  @Inject Practices records;

  @Override
  protected Records<PracticeContent> records() {
    return records;
  }

  @Override
  protected String word(View<PracticeContent> record) {
    return record.header().title();
  }
}
