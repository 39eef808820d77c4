package org.aidememoire.searchindex.plan;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;

/** Orders titles of all languages, by their beginnings. */
public final class TitleOrder {

  private static final int LONGEST = 256;

  /** Shared, so frozen. */
  private static final Collator COLLATOR = Collator.getInstance(ULocale.ROOT).freeze();

  private TitleOrder() {}

  /** Bytes that compare as the titles do. */
  public static byte[] key(String title) {
    byte[] key = COLLATOR.getCollationKey(title).toByteArray();
    return key.length <= LONGEST ? key : Arrays.copyOf(key, LONGEST);
  }
}
