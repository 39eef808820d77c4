package org.aidememoire.realparts;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.List;
import org.aidememoire.web.form.Finder;
import org.aidememoire.web.form.Option;

/** What finds while somebody types fails as nobody foresaw, when that word is typed. */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
public class BrittleFinders implements Finder {

  public static final String BRITTLE = "brittle-word";

  @Inject @Delegate @Any Finder finder;

  @Override
  public List<Option> find(String typed) {
    if (typed.equals(BRITTLE)) {
      throw new IllegalStateException("finders are brittle, on purpose");
    }
    return finder.find(typed);
  }
}
