package org.aidememoire.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which current postings belong to a group: {@code host = TH and sending in (KH, LA, MM)}.
 *
 * @param host null: the rule admits nobody, the group has explicit members alone
 * @param sending empty: any sending country
 */
public record GroupRule(@Nullable String host, Set<String> sending) {

  public boolean admits(CurrentPosting posting) {
    return host != null
        && host.equals(posting.host())
        && posting.role().readsForItsMinistry()
        && (sending.isEmpty()
            || (posting.sending() != null && sending.contains(posting.sending())));
  }
}
