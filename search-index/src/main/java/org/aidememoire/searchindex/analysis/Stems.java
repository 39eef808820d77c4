package org.aidememoire.searchindex.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Stems one word at a time with a stemmer of Lucene's. Not for several threads at once. */
final class Stems {

  /**
   * Words whose beginning or end only looks like an affix. Malay and Indonesian share them; the
   * stemmer would merge them with unrelated words (majikan "employer" with maji).
   */
  private static final Set<String> PROTECTED =
      Set.of(
          "majikan",
          "pekan",
          "makan",
          "ikan",
          "bulan",
          "jalan",
          "badan",
          "hutan",
          "tahun",
          "bahan",
          "laporan",
          "peran",
          "beban",
          "perempuan",
          "negara",
          "menteri",
          "kementerian",
          "agensi",
          "dengan",
          "bukan",
          "akan",
          "perlu",
          "sekolah",
          "kedutaan",
          "kerajaan",
          "permit",
          "dermaga",
          "sendiri",
          "sebab",
          "selama",
          "setiap",
          "terus",
          "benar",
          "berita",
          "belum",
          "berapa");

  private final One one = new One();
  private final TokenFilter filter;

  private Stems(boolean malay) {
    filter = malay ? new IndonesianStemFilter(one) : new PorterStemFilter(one);
  }

  static Stems english() {
    return new Stems(false);
  }

  static Stems malay() {
    return new Stems(true);
  }

  String of(String folded) {
    if (filter instanceof IndonesianStemFilter && PROTECTED.contains(folded)) {
      return folded;
    }
    try {
      one.term.setEmpty().append(folded);
      filter.incrementToken();
      return one.term.toString();
    } catch (IOException e) {
      throw new UncheckedIOException("A word cannot fail to be read", e);
    }
  }

  /** A stream that stands still on one word. */
  private static final class One extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    @Override
    public boolean incrementToken() {
      return true;
    }
  }
}
