package org.aidememoire.web.lawtext;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.lawtext.NumberMap;
import org.aidememoire.web.page.Page;

/** Which number of a provision became which from one text to another. */
@Page(
    path = "/law-texts/{text}/numbers",
    query = {"from", "from-version", "version", "compared"})
@Access(Rule.ANYBODY)
@Named
@RequestScoped
public class NumbersPage {

  @Inject TextPair pair;

  private List<NumberMap.Entry> entries = List.of();

  @PostConstruct
  void load() {
    pair.load();
    if (pair.there()) {
      entries = NumberMap.of(pair.compared().comparison());
    }
  }

  public TextPair pair() {
    return pair;
  }

  public List<NumberMap.Entry> entries() {
    return entries;
  }

  public String numbers(List<String> numbers) {
    return String.join(", ", numbers);
  }
}
