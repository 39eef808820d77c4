package org.aidememoire.web.curriculum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aidememoire.curriculum.ModuleContent;
import org.aidememoire.curriculum.Modules;
import org.aidememoire.record.Records;
import org.aidememoire.record.View;
import org.aidememoire.web.record.KindFinder;

/** Modules by words of their title or text. */
@Named
@RequestScoped
public class ModuleFinder extends KindFinder<ModuleContent> {

  @Inject Modules modules;

  @Override
  protected Records<ModuleContent> records() {
    return modules;
  }

  @Override
  protected String word(View<ModuleContent> module) {
    return module.header().title();
  }
}
